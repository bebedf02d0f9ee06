'use client'

import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'

type Seen = {
  id: string
  /** The version that this person has in mind, which all forms of the page send. */
  seen: number
  /** True when somebody changed the request since, and a text is being written. */
  stale: boolean
  /** The version that stands there. */
  current: number
  accept: (version: number) => void
  setWriting: (writing: boolean) => void
}

const SeenContext = createContext<Seen>({
  id: '',
  seen: 0,
  stale: false,
  current: 0,
  accept: () => {},
  setWriting: () => {},
})

export const useSeenVersion = () => useContext(SeenContext)

/**
 * What the forms of a request's page know of it. The page renews itself, but an answer that is being written keeps the
 * version at which it was begun: nobody answers over a colleague's answer unknowingly.
 */
export function SeenVersion({ id, version, children }: { id: string; version: number; children: ReactNode }) {
  const [seen, setSeen] = useState(version)
  const [writing, setWriting] = useState(false)
  useEffect(() => {
    if (!writing) setSeen((before) => Math.max(before, version))
  }, [version, writing])
  const accept = useCallback((accepted: number) => setSeen((before) => Math.max(before, accepted)), [])
  const value = useMemo(
    () => ({ id, seen, stale: writing && version > seen, current: version, accept, setWriting }),
    [id, seen, version, writing, accept],
  )
  return <SeenContext value={value}>{children}</SeenContext>
}

/** The hidden fields of every form that changes the request. */
export function SeenFields() {
  const { id, seen } = useSeenVersion()
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={seen} />
    </>
  )
}
