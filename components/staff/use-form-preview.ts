'use client'

import { type RefObject, useEffect, useState } from 'react'

const WAIT_MS = 500

type Question = {
  form: RefObject<HTMLFormElement | null>
  address: string
  /** What is stored already, where the form alone does not say it: sent as the field `stored`. */
  stored?: string
}

/** Asks the server what readers would see of the form as it is now, shortly after every change. */
export function useFormPreview<Answer>({ form, address, stored }: Question): Answer | 'broken' | null {
  const [answer, setAnswer] = useState<Answer | 'broken' | null>(null)
  useEffect(() => {
    const element = form.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let number = 0
    const ask = async () => {
      number += 1
      const mine = number
      const body = new FormData(element)
      if (stored !== undefined) body.set('stored', stored)
      const reply = await fetch(address, { method: 'POST', body }).catch(() => null)
      const seen: Answer | null = reply?.ok ? await reply.json().catch(() => null) : null
      if (mine === number) setAnswer(seen ?? 'broken')
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, WAIT_MS)
    }
    // Buttons that fill fields (the map, the search for a point) send no input of their own.
    const events = ['input', 'click', 'keyup']
    for (const event of events) element.addEventListener(event, later)
    void ask()
    return () => {
      clearTimeout(timer)
      for (const event of events) element.removeEventListener(event, later)
    }
  }, [form, address, stored])
  return answer
}
