import type { getTranslations } from 'next-intl/server'
import { callTimes } from './constants'

type Translate = Awaited<ReturnType<typeof getTranslations<'hotline'>>>

/** Labels of the form that asks a question. `community` and `days` stand in the sentence of consent. */
export function hotlineFormTexts(t: Translate, consent: { community: string; days: number }) {
  return {
    question: { label: t('form.question'), hint: t('form.questionHint') },
    contact: {
      label: t('form.contact'),
      options: [
        { value: 'phone', label: t('form.contactPhone'), hint: t('form.contactPhoneHint') },
        { value: 'code', label: t('form.contactCode'), hint: t('form.contactCodeHint') },
      ],
    },
    phone: { label: t('form.phone'), hint: t('form.phoneHint') },
    callWhen: {
      label: t('form.callWhen'),
      options: callTimes.map((value) => ({ value, label: t(`callTimes.${value}`) })),
    },
    mayLeaveMessage: { label: t('form.mayLeaveMessage'), hint: t('form.mayLeaveMessageHint') },
    consent: { label: t('form.consent', consent) },
    submit: t('form.submit'),
  }
}

export type HotlineFormTexts = ReturnType<typeof hotlineFormTexts>

/** Words of the field that opens a code. */
export function codeLookupTexts(t: Translate) {
  return {
    heading: t('lookup.heading'),
    label: t('lookup.label'),
    hint: t('lookup.hint'),
    submit: t('lookup.submit'),
  }
}

/** Labels of the form on the page of a request: more words while it is open, the reason when it is opened again. */
export function requestWordsTexts(t: Translate, kind: 'message' | 'reopen') {
  return {
    message: { label: t(`${kind}.label`), hint: t(`${kind}.hint`) },
    submit: t(`${kind}.submit`),
  }
}

export type RequestWordsTexts = ReturnType<typeof requestWordsTexts>
