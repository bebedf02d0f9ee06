'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { Collection, DocumentProblem } from '../../types'
import { ConflictPanel } from './conflict-panel'
import { LivePreview } from './live-preview'
import { ProblemList } from './problem-list'
import { ReleasePanel, type ReleaseState } from './release-panel'
import { SourceView } from './source-view'
import { TextFields } from './text-fields'
import { type Sources, useAutosave, type Versions } from './use-autosave'

type Props = {
  collection: Collection
  slug: string
  /** Names the state of the document that the server showed. */
  stamp: string
  sources: Sources
  versions: Versions
  problems: DocumentProblem[]
  nextStep: number
  knownSteps: readonly number[]
  /** Address of the preview, without the language to show. */
  previewPath: string
  release: ReleaseState
}

/** Writes a document: fields or source, in each language, with its preview, its problems and its publication. */
export function Editor({
  collection,
  slug,
  stamp,
  sources,
  versions,
  problems,
  previewPath,
  release,
  ...steps
}: Props) {
  const t = useTranslations('staff.editing')
  const [locale, setLocale] = useState<Locale>('uk')
  const [view, setView] = useState<'fields' | 'source'>('fields')
  const [goTo, setGoTo] = useState<{ line: number; wish: number } | null>(null)
  const draft = useAutosave({ slug, stamp, sources, versions, problems })
  const open = (where: Locale, line: number) => {
    setLocale(where)
    setView('source')
    setGoTo({ line, wish: (goTo?.wish ?? 0) + 1 })
  }
  return (
    <div className="editor">
      <div className="editor-tools">
        <fieldset>
          <legend className="visually-hidden">{t('language')}</legend>
          {locales.map((each) => (
            <button
              key={each}
              className="button button-quiet"
              type="button"
              aria-pressed={each === locale}
              onClick={() => setLocale(each)}
            >
              {t(`languages.${each}`)}
            </button>
          ))}
        </fieldset>
        <fieldset>
          <legend className="visually-hidden">{t('view')}</legend>
          {(['fields', 'source'] as const).map((each) => (
            <button
              key={each}
              className="button button-quiet"
              type="button"
              aria-pressed={each === view}
              onClick={() => setView(each)}
            >
              {t(`views.${each}`)}
            </button>
          ))}
        </fieldset>
        <p role="status" className={`editor-state editor-state-${draft.state}`}>
          {t(`saveStates.${draft.state}`)}
        </p>
      </div>
      {draft.state === 'conflict' && (
        <ConflictPanel theirs={draft.theirs} mine={draft.sources} onSettle={draft.settle} />
      )}
      <div className="editor-columns">
        <div>
          {view === 'source' ? (
            <SourceView
              lang={locale}
              value={draft.sources[locale]}
              goTo={goTo}
              onChange={(text) => draft.change({ ...draft.sources, [locale]: text })}
            />
          ) : (
            <TextFields
              collection={collection}
              locale={locale}
              sources={draft.sources}
              onChange={draft.change}
              {...steps}
            />
          )}
        </div>
        <div className="editor-side">
          <ProblemList problems={draft.problems} onOpen={open} />
          <ReleasePanel
            collection={collection}
            slug={slug}
            release={{ ...release, hasDraft: release.hasDraft || draft.saves > 0 }}
            ready={draft.state === 'saved'}
            problems={draft.problems.length}
          />
          <LivePreview address={`${previewPath}?in=${locale}`} saves={draft.saves} />
        </div>
      </div>
    </div>
  )
}
