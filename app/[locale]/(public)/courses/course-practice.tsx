import { getTranslations } from 'next-intl/server'
import { seriesPath } from '@/features/series/constants'
import { TrainerList } from '@/features/trainers/components/trainer-list'
import { trainersPath } from '@/features/trainers/constants'
import { listTrainers } from '@/features/trainers/data'
import { href, type Locale } from '@/lib/i18n/locales'

/** What one may try and watch besides courses. */
export async function CoursePractice({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <>
      <section className="section">
        <h2>{t('trainers.title')}</h2>
        <p className="mt-2">{t('trainers.lead')}</p>
        <TrainerList locale={locale} trainers={listTrainers(locale)} heading="h3" />
        <p className="mt-4">
          <a className="lone-link" href={href(locale, trainersPath)}>
            {t('courses.allTrainers')}
          </a>
        </p>
      </section>
      <section className="section">
        <h2>{t('series.title')}</h2>
        <p className="mt-2">{t('series.lead')}</p>
        <p>
          <a className="lone-link" href={href(locale, seriesPath)}>
            {t('courses.allEpisodes')}
          </a>
        </p>
      </section>
    </>
  )
}
