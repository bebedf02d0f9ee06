import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { HelpView } from '@/features/mentors/components/help-view'
import { loadWishable } from '@/features/mentors/loaders'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/community/help'>

const PATH = '/community/help'

/** Every reader gets an idempotency key of their own. */
export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'mentors.help' })
  return pageMetadata(locale, PATH, { title: t('title'), description: t('lead') })
}

export default async function HelpPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { mentor } = await searchParams
  const t = await getTranslations({ locale, namespace: 'community' })
  const crumbs = [{ path: '/community', label: t('title') }]
  return (
    <Shell locale={locale} path={PATH} section="courses" crumbs={crumbs}>
      <HelpView
        locale={locale}
        forms={await loadFormTexts(locale)}
        mentors={await loadWishable()}
        wished={typeof mentor === 'string' ? mentor : undefined}
      />
    </Shell>
  )
}
