'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type Locale, locales } from '@/lib/i18n/locales'
import type { DocumentProblem } from '../../types'

export type Sources = Record<Locale, string>
export type Versions = Record<Locale, number>
export type Theirs = { locale: Locale; source: string; authorName: string; version: number }
export type SaveState =
  | 'saved'
  | 'unsaved'
  | 'saving'
  | 'offline'
  | 'conflict'
  | 'signed-out'
  | 'forbidden'
  | 'gone'

const WAIT_MS = 900
const TRY_AGAIN_MS = 5000

type Answer = { data?: { versions?: Versions; problems?: DocumentProblem[]; theirs?: Theirs[] } }
const problemOf: Record<number, SaveState> = {
  401: 'signed-out',
  403: 'forbidden',
  409: 'conflict',
  410: 'gone',
}

/** Keeps what is written as drafts a moment after the last key, one request at a time, and tries again after a drop. */
export function useAutosave(start: {
  slug: string
  /** Names what the server knows; a new name brings its texts, unless something here is not saved yet. */
  stamp: string
  sources: Sources
  versions: Versions
  problems: DocumentProblem[]
}) {
  const [sources, setSources] = useState(start.sources)
  const [state, setState] = useState<SaveState>('saved')
  const [problems, setProblems] = useState(start.problems)
  const [theirs, setTheirs] = useState<Theirs[]>([])
  const [saves, setSaves] = useState(0)
  const kept = useRef({ sources: start.sources, versions: start.versions, busy: false })

  const save = useCallback(
    async (texts: Sources) => {
      const known = kept.current
      const changed = locales.filter((locale) => texts[locale] !== known.sources[locale])
      if (known.busy || changed.length === 0) return
      known.busy = true
      setState('saving')
      const written = changed.map((locale) => ({
        locale,
        source: texts[locale],
        version: known.versions[locale],
      }))
      try {
        const response = await fetch(`${location.pathname}/draft`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ slug: start.slug, written }),
        })
        const { data }: Answer = await response.json().catch(() => ({}))
        if (response.ok && data?.versions) {
          known.versions = data.versions
          known.sources = texts
          setProblems(data.problems ?? [])
          setSaves((count) => count + 1)
          setState('saved')
        } else {
          setTheirs(data?.theirs ?? [])
          setState(problemOf[response.status] ?? 'offline')
        }
      } catch {
        setState('offline')
      } finally {
        known.busy = false
      }
    },
    [start.slug],
  )

  const dirty = locales.some((locale) => sources[locale] !== kept.current.sources[locale])
  useEffect(() => {
    if (!dirty || state === 'conflict' || state === 'saving') return
    const timer = setTimeout(() => save(sources), state === 'offline' ? TRY_AGAIN_MS : WAIT_MS)
    return () => clearTimeout(timer)
  }, [sources, dirty, state, save])
  useEffect(() => {
    if (!dirty) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [dirty])

  const { stamp } = start
  const fresh = useRef(start)
  fresh.current = start
  const seen = useRef(stamp)
  useEffect(() => {
    if (seen.current === stamp || dirty) return
    seen.current = stamp
    const { sources: texts, versions, problems: found } = fresh.current
    kept.current = { sources: texts, versions, busy: false }
    setSources(texts)
    setProblems(found)
    setSaves(0)
    setState('saved')
  }, [stamp, dirty])

  /** After a conflict: my words over theirs, or theirs instead of mine. */
  const settle = (whose: 'mine' | 'theirs') => {
    const known = kept.current
    for (const { locale, source, version } of theirs) {
      known.versions = { ...known.versions, [locale]: version }
      known.sources = { ...known.sources, [locale]: source }
    }
    if (whose === 'theirs') setSources({ ...known.sources })
    setTheirs([])
    setState('unsaved')
  }
  const change = (next: Sources) => {
    setSources(next)
    if (state === 'saved') setState('unsaved')
  }
  return {
    sources,
    change,
    state: dirty || state !== 'unsaved' ? state : 'saved',
    problems,
    theirs,
    saves,
    settle,
  }
}
