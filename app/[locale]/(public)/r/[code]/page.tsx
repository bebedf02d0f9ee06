import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { RequestMissing } from '@/features/hotline/components/request-missing'
import { typedCode } from '@/lib/codes'
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

/** Where what a code opens belongs. */
const sectionOf = ({ kind }: OpenedCode) => (kind === 'request' ? 'hotline' : 'courses')

export default async function RequestPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { code } = await params
  const found = await openCode(code)
  const isFound = found.status === 'found'
  const section = isFound ? sectionOf(found) : undefined
  const nav = await getTranslations({ locale, namespace: 'nav' })
  return (
    <Shell
      locale={locale}
      path={isFound ? `/r/${code}` : '/hotline'}
      section={section}
      crumbs={section ? [{ path: `/${section}`, label: nav(section) }] : []}
    >
      {isFound ? (
        <Opened locale={locale} found={found} query={await searchParams} />
      ) : (
        <RequestMissing locale={locale} reason={found.status} code={typedCode(code)} />
      )}
    </Shell>
  )
}
