'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useRef, useState } from 'react'
import { FieldNotes, fieldClass } from '@/components/forms/field-notes'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { answerAction } from '../../actions.staff'
import { insertText } from '../../rules/step-text'
import type { HotlineTemplate, StepChoice } from '../../types'
import { ConflictTexts } from './conflict-texts'
import { type Pick, PickDialog } from './pick-dialog'
import { SeenFields, useSeenVersion } from './seen-version'
import { StaleNotice } from './stale-notice'
import { useFunctionKeys } from './use-function-keys'
import { useStep } from './use-step'

type Props = {
  /** Language of the question, in which it is answered. */
  locale: 'uk' | 'en'
  question: string
  templates: readonly HotlineTemplate[]
  /** An answered request gets a second answer, but no question back. */
  mayAsk: boolean
}

const fields = [{ name: 'text', id: 'answer' }]

/** The answer, with a step of a guide or a template put in where the cursor stands. */
export function AnswerForm({ locale, question, templates, mayAsk }: Props) {
  const t = useTranslations('staff.hotline.answer')
  const [state, action] = useStep(answerAction)
  const { setWriting } = useSeenVersion()
  const error = useFieldError(state)('text')
  const area = useRef<HTMLTextAreaElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const cursor = useRef<number | null>(null)
  const [text, setText] = useState('')
  const [picking, setPicking] = useState<'step' | 'template' | null>(null)
  useEffect(() => {
    if (state.status === 'ok') setText('')
  }, [state])
  useEffect(() => setWriting(text.trim() !== ''), [text, setWriting])
  useEffect(() => {
    // Where the cursor goes after something was put in: it can be set only when the text is there.
    if (cursor.current === null) return
    area.current?.setSelectionRange(cursor.current, cursor.current)
    cursor.current = null
  })
  const loadSteps = useCallback(
    async (typed: string): Promise<Pick[]> => {
      const query = new URLSearchParams({ q: typed || question.slice(0, 300), locale })
      const answer = await fetch(`/api/staff/hotline/steps?${query}`)
      if (!answer.ok) throw new Error('no steps')
      const { choices }: { choices: StepChoice[] } = await answer.json()
      return choices.map((choice) => ({
        id: choice.code,
        title: `${choice.code} ${choice.title}`,
        detail: choice.guide,
        text: choice.text,
      }))
    },
    [locale, question],
  )
  const loadTemplates = useCallback(
    async (typed: string): Promise<Pick[]> => {
      const wanted = typed.trim().toLowerCase()
      return templates
        .map(({ id, title, textUk, textEn }) => {
          const words = locale === 'uk' ? textUk : textEn
          return { id, title, detail: words.slice(0, 120), text: words }
        })
        .filter((pick) => `${pick.title} ${pick.text}`.toLowerCase().includes(wanted))
    },
    [templates, locale],
  )
  const put = ({ text: inserted }: Pick) => {
    const put = insertText(text, area.current?.selectionStart ?? text.length, inserted)
    setPicking(null)
    setText(put.text)
    cursor.current = put.cursor
    // The dialog gives the focus back to what had it before; after that it goes to the text.
    requestAnimationFrame(() => area.current?.focus())
  }
  useFunctionKeys({
    F2: () => setPicking('step'),
    F4: () => setPicking('template'),
    F9: () => form.current?.querySelector<HTMLButtonElement>('[value="answer"]')?.click(),
  })
  const conflict = state.status === 'conflict' ? state : null
  return (
    <form ref={form} className="form" action={action}>
      <FormStatus
        state={state}
        fields={fields}
        done={t('sent')}
        conflict={conflict && <ConflictTexts now={conflict.data?.answer} mine={conflict.values.text ?? ''} />}
      />
      <StaleNotice />
      <SeenFields />
      <div className={fieldClass(error)}>
        <label htmlFor="answer">{t('label')}</label>
        <FieldNotes id="answer" hint={t('hint')} error={error} />
        <textarea
          ref={area}
          id="answer"
          name="text"
          rows={8}
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-describedby={error ? 'answer-hint answer-error' : 'answer-hint'}
          aria-invalid={error ? true : undefined}
        />
      </div>
      <div className="button-row">
        <button
          className="button button-quiet"
          type="button"
          aria-keyshortcuts="F2"
          onClick={() => setPicking('step')}
        >
          {t('step')} <kbd>F2</kbd>
        </button>
        <button
          className="button button-quiet"
          type="button"
          aria-keyshortcuts="F4"
          onClick={() => setPicking('template')}
        >
          {t('template')} <kbd>F4</kbd>
        </button>
      </div>
      <div className="button-row">
        <Submit label={t('send')} name="kind" value="answer" keyHint="F9" />
        {mayAsk && <Submit label={t('ask')} tone="quiet" name="kind" value="ask" />}
      </div>
      {picking && (
        <PickDialog
          key={picking}
          title={t(picking === 'step' ? 'pickStep' : 'pickTemplate')}
          label={t(picking === 'step' ? 'stepField' : 'templateField')}
          hint={t(picking === 'step' ? 'stepHint' : 'templateHint')}
          load={picking === 'step' ? loadSteps : loadTemplates}
          onPick={put}
          onClose={() => setPicking(null)}
        />
      )}
    </form>
  )
}
