import type { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { NAME_KEPT_DAYS } from './constants'
import type { CertificateFacts } from './types'

type Translate = Awaited<ReturnType<typeof getTranslations<'certificates'>>>

/** Words of a certificate on paper, ready in one language. */
export function sheetTexts(
  t: Translate,
  facts: Pick<CertificateFacts, 'courseTitle' | 'hours' | 'kind'>,
  portal: string,
  locale: Locale,
) {
  return {
    portal,
    course: facts.courseTitle[locale],
    hours: t('hours', { count: facts.hours }),
    kind: t(`kinds.${facts.kind}`),
    heading: t('sheet.heading'),
    about: t('sheet.about'),
    name: t('sheet.name'),
    check: t('sheet.check'),
    qr: t('sheet.qr'),
    keyHeading: t('sheet.keyHeading'),
    keyText: t('sheet.keyText'),
  }
}

export type SheetTexts = ReturnType<typeof sheetTexts>

/** Labels of the form in which the holder shows or hides the name. */
export function holderFormTexts(t: Translate, want: 'show' | 'hide') {
  return { key: { label: t('holder.key'), hint: t('holder.keyHint') }, submit: t(`holder.${want}`) }
}

export type HolderFormTexts = ReturnType<typeof holderFormTexts>

/** Labels of the form that asks for a certificate, and what stands around the sheet that it answers with. */
export function claimTexts(t: Translate) {
  return {
    lead: t('claim.lead'),
    name: { label: t('claim.name'), hint: t('claim.nameHint', { years: NAME_KEPT_DAYS / 365 }) },
    submit: t('claim.submit'),
    issued: {
      title: t('issued.title'),
      lead: t('issued.lead'),
      open: t('issued.open'),
      print: t('print'),
    },
  }
}

export type ClaimTexts = ReturnType<typeof claimTexts> & { sheet: SheetTexts }
