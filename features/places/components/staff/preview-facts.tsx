'use client'

import { useTranslations } from 'next-intl'
import type { Locale } from '@/lib/i18n/locales'
import type { PreviewAnswer } from '../../loaders.preview'
import { hiddenColumns } from '../../rules/hidden-columns'

type Props = { locale: Locale; preview: Extract<PreviewAnswer, { ok: true }> }

/** What a reader may know of the place, as `publicView` gives it, and what of the form stays hidden. */
export function PreviewFacts({ locale, preview }: Props) {
  const t = useTranslations('staff.places')
  const { seen, sentence, because, asked } = preview
  if (!seen) return <p>{t('preview.nobody')}</p>
  const where = [seen.settlement?.[locale], seen.district?.[locale]].filter(Boolean).join(', ')
  const contact = [...seen.phones.map(({ number }) => number), seen.email, seen.website]
    .filter(Boolean)
    .join(', ')
  const { position } = seen
  const hidden = hiddenColumns(preview)
  const facts: [string, string][] = [
    [t('preview.where'), where || t('preview.noPoint')],
    [t('preview.address'), seen.address?.[locale] ?? t('preview.noAddress')],
    [t('preview.point'), position ? `${position.latitude}, ${position.longitude}` : t('preview.noPoint')],
    [t('preview.precision'), t(`precisions.${seen.precision}`)],
    [t('preview.contact'), contact || '—'],
  ]
  return (
    <div data-preview="facts">
      <p className="preview-name">{seen.name[locale]}</p>
      {sentence && <p>{sentence}</p>}
      {seen.summary && <p>{seen.summary[locale]}</p>}
      <dl className="facts">
        {facts.map(([name, text]) => (
          <div className="contents" key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {because.length > 0 && (
        <p>
          {t(`precisions.${asked}`)} → {t(`precisions.${seen.precision}`)}:{' '}
          {because.map((reason) => t(`preview.because.${reason}`)).join('; ')}.
        </p>
      )}
      <p className="soft">
        {hidden.length > 0
          ? `${t('preview.hidden')}: ${hidden.map((column) => t(`columns.${column}`)).join(', ')}.`
          : t('preview.hiddenNothing')}
      </p>
    </div>
  )
}
