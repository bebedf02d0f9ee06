'use client'

import { useCallback, useEffect, useMemo, useState } from 'react'
import { createSearchIndex } from '@/features/search/rules/search-index'
import { compileSynonyms } from '@/features/search/rules/synonyms'
import { LEAST_LETTERS, RESULTS_SHOWN } from '../../constants'
import type { DeskEntry, DeskSource } from '../../types'
import { keepOnDevice, readFromDevice } from './device-store'

const AGAIN_MS = 5 * 60_000

type State = 'loading' | 'online' | 'offline' | 'signed-out'

/** Guides and places on this device, fetched anew when the server has newer ones, and the search over them. */
export function useDeskSource(url: string, locale: string) {
  const [source, setSource] = useState<DeskSource | null>(null)
  const [state, setState] = useState<State>('loading')
  const key = `desk-source-${locale}`

  const look = useCallback(async () => {
    const kept = readFromDevice<DeskSource>(key)
    if (kept) setSource((now) => (now?.version === kept.version ? now : kept))
    try {
      // Who is signed out would be led to another page: that is an answer too.
      const response = await fetch(`${url}?have=${kept?.version ?? ''}`, { redirect: 'manual' })
      if (response.type === 'opaqueredirect' || response.status === 403) return setState('signed-out')
      if (response.status === 200) {
        const fresh = (await response.json()) as DeskSource
        keepOnDevice(key, fresh)
        setSource(fresh)
      }
      setState(response.status < 300 ? 'online' : 'offline')
    } catch {
      setState('offline')
    }
  }, [url, key])

  useEffect(() => {
    void look()
    const lost = () => setState('offline')
    const back = () => void look()
    window.addEventListener('online', back)
    window.addEventListener('offline', lost)
    const timer = setInterval(back, AGAIN_MS)
    return () => {
      window.removeEventListener('online', back)
      window.removeEventListener('offline', lost)
      clearInterval(timer)
    }
  }, [look])

  const search = useMemo(() => {
    if (!source) return null
    const index = createSearchIndex(source.documents, compileSynonyms(source.synonyms))
    const byId = new Map(source.entries.map((entry) => [entry.id, entry]))
    return (query: string): DeskEntry[] | null => {
      if (query.trim().length < LEAST_LETTERS) return null
      return index.search(query, RESULTS_SHOWN).results.flatMap(({ id }) => byId.get(id) ?? [])
    }
  }, [source])
  return { source, state, search }
}
