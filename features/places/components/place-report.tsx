import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import type { Locale } from '@/lib/i18n/locales'
import { PlaceReportForm } from './place-report-form'

/** «Повідомити про помилку» at the end of a place's page. */
export async function PlaceReport({ locale, slug }: { locale: Locale; slug: string }) {
  const t = await getTranslations({ locale, namespace: 'places' })
  const texts = {
    label: t('reportLabel'),
    hint: t('reportLead'),
    submit: t('reportSend'),
    thanks: t('reportThanks'),
  }
  return (
    <section className="section">
      <h2 className="mb-4">{t('report')}</h2>
      <PlaceReportForm
        locale={locale}
        slug={slug}
        texts={texts}
        forms={await loadFormTexts(locale)}
        idempotencyKey={randomUUID()}
      />
    </section>
  )
}
