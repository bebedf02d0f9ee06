'use client'

import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { Notice } from '@/components/staff/notice'
import { useFormPreview } from '@/components/staff/use-form-preview'
import type { SessionPreview } from '../../loaders.preview'
import { PreviewReader } from './preview-reader'

type Props = {
  form: RefObject<HTMLFormElement | null>
  address: string
  /** Of an open session, whose form has no place and no times. */
  sessionId: string
}

/** Beside the form: what everybody, and who has enrolled, may know of where and when. */
export function SessionPreviewPanel({ form, address, sessionId }: Props) {
  const t = useTranslations('staff.sessions.preview')
  const answer = useFormPreview<SessionPreview>({ form, address, stored: sessionId })
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
