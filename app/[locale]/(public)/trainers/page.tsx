import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { TrainerList } from '@/features/trainers/components/trainer-list'
import { trainersPath } from '@/features/trainers/constants'
import { listTrainers } from '@/features/trainers/data'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/trainers'>

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'trainers' })
  return pageMetadata(locale, trainersPath, { title: t('title'), description: t('lead') })
}

export default async function TrainersPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale })
  const crumbs = [{ path: '/courses', label: t('nav.courses') }]
  return (
    <Shell locale={locale} path={trainersPath} section="courses" crumbs={crumbs}>
      <header className="page-head">
        <h1>{t('trainers.title')}</h1>
        <p className="lead">{t('trainers.lead')}</p>
      </header>
      <TrainerList locale={locale} trainers={listTrainers(locale)} />
    </Shell>
  )
}
