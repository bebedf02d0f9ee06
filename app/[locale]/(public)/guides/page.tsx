import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { GuideList } from '@/features/guides/components/guide-list'
import { WhereFilter } from '@/features/guides/components/where-filter'
import { listGuides } from '@/features/guides/data'
import { parseWhere } from '@/features/guides/rules/where'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/guides'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'guide' })
  return pageMetadata(locale, '/guides', { title: t('listTitle'), description: t('listDescription') })
}

export default async function GuidesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'guide' })
  const where = parseWhere((await searchParams).where)
  const guides = await listGuides(locale)
  const shown = where ? guides.filter((guide) => guide.where.includes(where)) : guides
  return (
    <Shell locale={locale} path={where ? `/guides?where=${where}` : '/guides'} section="guides" crumbs={[]}>
      <header className="page-head">
        <h1>{t('listTitle')}</h1>
        <p className="lead">{t('listLead')}</p>
      </header>
      <WhereFilter locale={locale} where={where} />
      <GuideList locale={locale} guides={shown} />
    </Shell>
  )
}
