import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { RequestMissing } from '@/features/hotline/components/request-missing'
import { typedCode } from '@/lib/codes'
import type { Locale } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import { Opened } from './opened'
import { type Opened as OpenedCode, openCode } from './openers'

type Props = PageProps<'/[locale]/r/[code]'>

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'common' })
  return pageMetadata(locale, '/hotline', { title: t('byCode'), index: false })
}

const ofCommunity: readonly OpenedCode['kind'][] = ['mentor', 'learning', 'card']

/** Where what a code opens belongs: the section of the menu, and the page above. */
async function homeOf({ kind }: OpenedCode, locale: Locale) {
  const t = await getTranslations({ locale })
  if (kind === 'request') return { section: 'hotline', path: '/hotline', label: t('nav.hotline') } as const
  const isOfCommunity = ofCommunity.includes(kind)
  const above = isOfCommunity
    ? { path: '/community', label: t('community.title') }
    : { path: '/courses', label: t('nav.courses') }
  return { section: 'courses', ...above } as const
}

export default async function RequestPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { code } = await params
  const found = await openCode(code)
  const isFound = found.status === 'found'
  const home = isFound ? await homeOf(found, locale) : undefined
  return (
    <Shell
      locale={locale}
      path={isFound ? `/r/${code}` : '/hotline'}
      section={home?.section}
      crumbs={home ? [home] : []}
    >
      {isFound ? (
        <Opened locale={locale} found={found} query={await searchParams} />
      ) : (
        <RequestMissing locale={locale} reason={found.status} code={typedCode(code)} />
      )}
    </Shell>
  )
}
