import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { RequestMissing } from '@/features/hotline/components/request-missing'
import { RequestView } from '@/features/hotline/components/request-view'
import { lookUpCode } from '@/lib/code-lookup'
import { typedCode } from '@/lib/codes'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import { EnrolmentPart } from './enrolment-part'
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
  const nav = await getTranslations({ locale, namespace: 'nav' })
  const section = found.status === 'found' && found.kind === 'enrolment' ? 'courses' : 'hotline'
  const path = found.status === 'found' ? `/r/${code}` : '/hotline'
  const crumbs = [{ path: `/${section}`, label: nav(section) }]
  return (
    <Shell locale={locale} path={path} section={section} crumbs={crumbs}>
      {found.status !== 'found' ? (
        <RequestMissing locale={locale} reason={found.status} code={typedCode(code)} />
      ) : found.kind === 'enrolment' ? (
        <EnrolmentPart
          locale={locale}
          enrolment={found.value}
          arrival={created ? 'created' : sent === 'cancelled' ? sent : null}
        />
      ) : (
        <RequestView
          locale={locale}
          request={found.value}
          forms={await loadFormTexts(locale)}
          arrival={created ? 'created' : sent === 'message' || sent === 'reopen' ? sent : null}
        />
      )}
    </Shell>
  )
}
