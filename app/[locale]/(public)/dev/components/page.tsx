import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { componentExamples } from '@/components/examples'
import { ExampleList } from '@/components/layout/example-list'
import { Shell } from '@/components/layout/shell'
import { env } from '@/lib/env'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import '@/styles/series.css'
import '@/styles/trainers.css'
import { featureExamples } from './feature-examples'
import { practiceExamples } from './practice-examples'

type Props = PageProps<'/[locale]/dev/components'>

const PATH = '/dev/components'

const groups = [...componentExamples, ...featureExamples, ...practiceExamples]

/** Summaries of errors ask for the focus when a page opens; here the heading is first. */
const focusOnArrival = { autoFocus: true, tabIndex: -1 }

/** Whether the page is there is decided where the portal runs, not where it was built. */
export const dynamic = 'force-dynamic'

async function open({ params }: Props) {
  const locale = await pageLocale(params)
  if (process.env.NODE_ENV !== 'development' && env().SHOW_EXAMPLES !== '1') notFound()
  return { locale, t: await getTranslations({ locale, namespace: 'dev' }) }
}

export async function generateMetadata(props: Props) {
  const { locale, t } = await open(props)
  return pageMetadata(locale, PATH, { title: t('components'), index: false })
}

export default async function ComponentsPage(props: Props) {
  const { locale, t } = await open(props)
  return (
    <Shell locale={locale} path={PATH}>
      <h1 {...focusOnArrival}>{t('components')}</h1>
      <ExampleList locale={locale} groups={groups} />
    </Shell>
  )
}
