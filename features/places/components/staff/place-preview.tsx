'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type RefObject, useEffect, useState } from 'react'
import { Notice } from '@/components/staff/notice'
import { isLocale } from '@/lib/i18n/locales'
import type { PreviewAnswer } from '../../loaders.preview'
import type { FlatColumn } from '../../rules/exchange/flat'
import { PreviewFacts } from './preview-facts'
import { PreviewWeek } from './preview-week'

const WAIT_MS = 500

/** Asks the server what the public would see of the form as it is now, shortly after every change. */
function usePreview(
  form: RefObject<HTMLFormElement | null>,
  address: string,
): PreviewAnswer | 'broken' | null {
  const [answer, setAnswer] = useState<PreviewAnswer | 'broken' | null>(null)
  useEffect(() => {
    const element = form.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let number = 0
    const ask = async () => {
      number += 1
      const mine = number
      const reply = await fetch(address, { method: 'POST', body: new FormData(element) }).catch(() => null)
      const body: PreviewAnswer | null = reply?.ok ? await reply.json().catch(() => null) : null
      if (mine === number) setAnswer(body ?? 'broken')
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, WAIT_MS)
    }
    element.addEventListener('input', later)
    // Buttons that fill fields (the map, the search for a point) send no event of their own.
    element.addEventListener('click', later)
    element.addEventListener('keyup', later)
    void ask()
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', later)
      element.removeEventListener('click', later)
      element.removeEventListener('keyup', later)
    }
  }, [form, address])
  return answer
}

type Props = { form: RefObject<HTMLFormElement | null>; address: string }

/** Beside the form: exactly what a reader may know, this week's hours, and places that look the same. */
export function PlacePreviewPanel({ form, address }: Props) {
  const t = useTranslations('staff.places')
  const given = useLocale()
  const locale = isLocale(given) ? given : 'uk'
  const answer = usePreview(form, address)
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
