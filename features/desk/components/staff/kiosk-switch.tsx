'use client'

import { useState } from 'react'
import { Notice } from '@/components/staff/notice'

type Props = {
  /** Where the switch is sent. */
  url: string
  turnOn: boolean
  label: string
  failed: string
  /** Where the browser goes then. */
  goTo: string
}

/** Starts or ends the mode for visitors. The page is left as a whole, so that nothing of the staff stays in memory. */
export function KioskSwitch({ url, turnOn, label, failed, goTo }: Props) {
  const [isBroken, setIsBroken] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const press = async () => {
    setIsBusy(true)
    setIsBroken(false)
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ on: turnOn }),
      })
      if (response.ok) return window.location.replace(goTo)
    } catch {
      // Said below.
    }
    setIsBusy(false)
    setIsBroken(true)
  }
  return (
    <>
      {isBroken && <Notice tone="danger">{failed}</Notice>}
      <button type="button" className="button" aria-disabled={isBusy || undefined} onClick={press}>
        {label}
      </button>
    </>
  )
}
