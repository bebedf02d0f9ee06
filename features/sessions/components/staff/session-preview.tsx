'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useEffect, useState } from 'react'
import { Notice } from '@/components/staff/notice'
import type { SessionPreview } from '../../loaders.preview'
import { PreviewReader } from './preview-reader'

const WAIT_MS = 500

type Props = {
  form: RefObject<HTMLFormElement | null>
  address: string
  /** Of an open session, whose form has no place and no times. */
  sessionId: string
}

/** Asks the server what readers would see of the form as it is now, shortly after every change. */
function usePreview({ form, address, sessionId }: Props): SessionPreview | 'broken' | null {
  const [answer, setAnswer] = useState<SessionPreview | 'broken' | null>(null)
  useEffect(() => {
    const element = form.current
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let number = 0
    const ask = async () => {
      number += 1
      const mine = number
      const body = new FormData(element)
      body.set('stored', sessionId)
      const reply = await fetch(address, { method: 'POST', body }).catch(() => null)
      const seen: SessionPreview | null = reply?.ok ? await reply.json().catch(() => null) : null
      if (mine === number) setAnswer(seen ?? 'broken')
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(ask, WAIT_MS)
    }
    element.addEventListener('input', later)
    element.addEventListener('click', later)
    void ask()
    return () => {
      clearTimeout(timer)
      element.removeEventListener('input', later)
      element.removeEventListener('click', later)
    }
  }, [form, address, sessionId])
  return answer
}

/** Beside the form: what everybody, and who has enrolled, may know of where and when. */
export function SessionPreviewPanel(props: Props) {
  const t = useTranslations('staff.sessions.preview')
  const answer = usePreview(props)
  return (
    <section className="session-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('title')}</h2>
      {answer === null && <p>{t('loading')}</p>}
      {answer === 'broken' && <Notice tone="warn">{t('broken')}</Notice>}
      {answer !== null && answer !== 'broken' && (
        <>
          <PreviewReader reader="everybody" seen={answer.everybody} />
          <PreviewReader reader="enrolled" seen={answer.enrolled} />
        </>
      )}
    </section>
  )
}
