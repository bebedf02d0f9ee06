'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/staff/notice'
import { type Locale, locales } from '@/lib/i18n/locales'
import { guideFields, guideRecords, pageFields } from '../../rules/field-specs'
import { bodyOf, readFront, setFront, withBody } from '../../rules/front-matter'
import { readParts, setAfter, setOpening } from '../../rules/guide-parts'
import type { Collection } from '../../types'
import { BodyField } from './body-field'
import { FrontField } from './front-field'
import { OfficialFields } from './official-fields'
import { RecordList } from './record-list'
import { StepsFields } from './steps-fields'
import type { Sources } from './use-autosave'

type Props = {
  collection: Collection
  locale: Locale
  sources: Sources
  nextStep: number
  knownSteps: readonly number[]
  onChange: (sources: Sources) => void
}

/** The same official address in the other languages; their words about it are their own. */
function withOfficialUrl(source: string, url: string | null): string {
  const known = readFront(source)?.official
  const own = typeof known === 'object' && known !== null ? known : { label: '', recognise: '' }
  return setFront(source, { official: url === null ? null : { ...own, url } })
}

/** A text in fields: front matter, then the body, for guides step by step. */
export function TextFields({ collection, locale, sources, nextStep, knownSteps, onChange }: Props) {
  const t = useTranslations('staff.editing')
  const source = sources[locale]
  const front = readFront(source)
  if (!front) return <Notice tone="warn">{t('frontBroken')}</Notice>
  const here = (change: (text: string) => string) => onChange({ ...sources, [locale]: change(source) })
  const everywhere = (change: (text: string) => string) =>
    onChange({ uk: change(sources.uk), en: change(sources.en) })
  const fields = collection === 'guides' ? guideFields : pageFields
  const parts = collection === 'guides' ? readParts(source) : null
  const numbers = parts?.steps.map(({ number }) => number) ?? []
  return (
    <div className="form form-wide" lang={locale}>
      {fields.map((spec) => (
        <FrontField
          key={`${locale} ${spec.name}`}
          spec={spec}
          value={front[spec.name]}
          onChange={(value) =>
            (spec.shared ? everywhere : here)((text) => setFront(text, { [spec.name]: value }))
          }
        />
      ))}
      {collection === 'pages' && (
        <BodyField
          key={locale}
          id="body"
          label={t('body')}
          value={bodyOf(source).trim()}
          rows={12}
          onChange={(text) => here((old) => withBody(old, `\n${text.trim()}\n`))}
        />
      )}
      {collection === 'guides' && (
        <>
          <OfficialFields
            value={front.official}
            onChange={(official) => {
              const next = { ...sources, [locale]: setFront(source, { official }) }
              for (const other of locales.filter((each) => each !== locale)) {
                next[other] = withOfficialUrl(sources[other], official?.url ?? null)
              }
              onChange(next)
            }}
          />
          {guideRecords.map((spec) => (
            <RecordList
              key={`${locale} ${spec.name}`}
              spec={spec}
              value={front[spec.name]}
              onChange={(value) => here((text) => setFront(text, { [spec.name]: value }))}
            />
          ))}
        </>
      )}
      {collection === 'guides' && !parts && <Notice tone="warn">{t('stepsBroken')}</Notice>}
      {parts && (
        <>
          <h2>{t('text')}</h2>
          <BodyField
            key={`${locale} opening`}
            id="opening"
            label={t('opening')}
            value={parts.opening}
            rows={4}
            onChange={(text) => here((old) => setOpening(old, text))}
          />
          <StepsFields
            key={`${locale} steps`}
            guideNumber={String(front.number)}
            steps={parts.steps}
            nextNumber={Math.max(nextStep, ...numbers.map((number) => number + 1))}
            knownSteps={knownSteps}
            onChange={here}
            onList={everywhere}
          />
          <BodyField
            key={`${locale} after`}
            id="after"
            label={t('after')}
            value={parts.after}
            rows={8}
            onChange={(text) => here((old) => setAfter(old, text))}
          />
        </>
      )}
    </div>
  )
}
