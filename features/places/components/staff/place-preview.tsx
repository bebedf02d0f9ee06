'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Notice } from '@/components/staff/notice'
import { useFormPreview } from '@/components/staff/use-form-preview'
import { isLocale } from '@/lib/i18n/locales'
import type { PreviewAnswer } from '../../loaders.preview'
import type { FlatColumn } from '../../rules/exchange/flat'
import { PreviewFacts } from './preview-facts'
import { PreviewWeek } from './preview-week'

type Props = { form: RefObject<HTMLFormElement | null>; address: string }

/** Beside the form: exactly what a reader may know, this week's hours, and places that look the same. */
export function PlacePreviewPanel({ form, address }: Props) {
  const t = useTranslations('staff.places')
  const given = useLocale()
  const locale = isLocale(given) ? given : 'uk'
  const answer = useFormPreview<PreviewAnswer>({ form, address })
  const columnName = (column: string) =>
    t.has(`columns.${column as FlatColumn}`) ? t(`columns.${column as FlatColumn}`) : t('columns.hours')
  return (
    <section className="place-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('preview.title')}</h2>
      {answer === null && <p>{t('preview.loading')}</p>}
      {answer === 'broken' && <Notice tone="warn">{t('preview.broken')}</Notice>}
      {answer !== null && answer !== 'broken' && !answer.ok && (
        <p>
          {t('preview.fix', { fields: [...new Set(Object.keys(answer.errors).map(columnName))].join(', ') })}
        </p>
      )}
      {answer !== null && answer !== 'broken' && answer.ok && (
        <>
          <PreviewFacts locale={locale} preview={answer} />
          <h3>{t('preview.hoursTitle')}</h3>
          {answer.seen?.hoursWithheld && <p>{t('preview.hoursWithheld')}</p>}
          <PreviewWeek locale={locale} week={answer.week} />
          {answer.duplicates.length > 0 && (
            <Notice tone="warn" title={t('form.duplicates')}>
              <ul>
                {answer.duplicates.map(({ slug, name, reasons }) => (
                  <li key={slug}>
                    {name} ({reasons.map((reason) => t(`form.reasons.${reason}`)).join(', ')})
                  </li>
                ))}
              </ul>
            </Notice>
          )}
        </>
      )}
    </section>
  )
}
