import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { RequestMissing } from '@/features/hotline/components/request-missing'
import { lookUpCode } from '@/lib/code-lookup'
import { typedCode } from '@/lib/codes'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import { Opened } from './opened'
import { openers } from './openers'

type Props = PageProps<'/[locale]/r/[code]'>

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'hotline' })
  return pageMetadata(locale, '/hotline', { title: t('title'), index: false })
}

export default async function RequestPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { code } = await params
  const { new: created, sent } = await searchParams
  const found = await lookUpCode(code, openers)
  const crumbs = [
    { path: '/hotline', label: (await getTranslations({ locale, namespace: 'nav' }))('hotline') },
  ]
  const path = found.status === 'found' ? `/r/${code}` : '/hotline'
  return (
    <Shell locale={locale} path={path} section="hotline" crumbs={crumbs}>
      {found.status === 'found' ? (
        <Opened
          locale={locale}
          found={found}
          forms={await loadFormTexts(locale)}
          created={created !== undefined}
          sent={typeof sent === 'string' ? sent : null}
        />
      ) : (
        <RequestMissing locale={locale} reason={found.status} code={typedCode(code)} />
      )}
    </Shell>
  )
}
