import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { TermList } from '@/features/glossary/components/term-list'
import { listTerms } from '@/features/glossary/data'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/glossary'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'glossary' })
  return pageMetadata(locale, '/glossary', { title: t('title'), description: t('lead') })
}

export default async function GlossaryPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'glossary' })
  return (
    <Shell locale={locale} path="/glossary" crumbs={[]}>
      <header className="page-head">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </header>
      <TermList terms={await listTerms(locale)} />
    </Shell>
  )
}
