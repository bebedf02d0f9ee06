import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { listGuides } from '@/features/guides/data'
import { TrainerView } from '@/features/trainers/components/trainer-view'
import { trainerPath, trainersPath } from '@/features/trainers/constants'
import { getTrainer, listTrainers } from '@/features/trainers/data'
import { locales } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'
import '@/styles/trainers.css'

type Props = PageProps<'/[locale]/trainers/[slug]'>

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => listTrainers(locale).map(({ slug }) => ({ locale, slug })))
}

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const trainer = getTrainer(locale, (await params).slug)
  if (!trainer) notFound()
  return { locale, trainer }
}

export async function generateMetadata(props: Props) {
  const { locale, trainer } = await load(props)
  const { slug, title, summary } = trainer
  return pageMetadata(locale, trainerPath(slug), { title, description: summary })
}

export default async function TrainerPage(props: Props) {
  const { locale, trainer } = await load(props)
  const t = await getTranslations({ locale })
  const guides = (await listGuides(locale)).filter(({ slug }) => trainer.guides.includes(slug))
  const crumbs = [
    { path: '/courses', label: t('nav.courses') },
    { path: trainersPath, label: t('trainers.title') },
  ]
  return (
    <Shell locale={locale} path={trainerPath(trainer.slug)} section="courses" crumbs={crumbs}>
      <TrainerView
        locale={locale}
        trainer={trainer}
        guides={guides.map(({ slug, title }) => ({ path: `/guides/${slug}`, title }))}
      />
    </Shell>
  )
}
