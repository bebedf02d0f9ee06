import type { getTranslations } from 'next-intl/server'
import type { EnrolmentView } from './types'

type Translate = Awaited<ReturnType<typeof getTranslations<'enrolments'>>>

/**
 * Labels of the form. `waiting`: all seats are taken, so it gives a place on the waiting list. `demo`: it is an example. `community` and `days`
 * stand in the sentence of consent: for how many days after the last meeting name and phone are kept.
 */
export function enrolFormTexts(
  t: Translate,
  { waiting, demo, community, days }: { waiting: boolean; demo: boolean; community: string; days: number },
) {
  return {
    example: demo ? t('example.note') : null,
    name: { label: t('form.name'), hint: t('form.nameHint') },
    contact: {
      label: t('form.contact'),
      options: [
        { value: 'phone', label: t('form.contactPhone'), hint: t('form.contactPhoneHint') },
        { value: 'code', label: t('form.contactCode'), hint: t('form.contactCodeHint') },
      ],
    },
    phone: { label: t('form.phone'), hint: t('form.phoneHint') },
    consent: { label: t('form.consent', { community, days }) },
    submit: waiting ? t('form.submitWaiting') : t('form.submit'),
  }
}

export type EnrolFormTexts = ReturnType<typeof enrolFormTexts>

/** Labels of the form that gives a seat back. */
export function cancelFormTexts(t: Translate) {
  return { sure: { label: t('cancel.sure') }, submit: t('cancel.submit') }
}

export type CancelFormTexts = ReturnType<typeof cancelFormTexts>

/** How it stands, in one line. */
export function enrolmentStateText(
  t: Translate,
  {
    state,
    place,
    promotedAt,
    cancelledBy,
  }: Pick<EnrolmentView, 'state' | 'place' | 'promotedAt' | 'cancelledBy'>,
): string {
  if (state === 'cancelled') {
    return cancelledBy === 'staff' ? t('page.states.cancelledByStaff') : t('page.states.cancelled')
  }
  if (state === 'waiting') return t('page.states.waiting', { place: String(place ?? 1) })
  return promotedAt ? t('page.states.promoted') : t('page.states.enrolled')
}
