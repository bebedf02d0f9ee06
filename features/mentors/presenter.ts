import type { getTranslations } from 'next-intl/server'
import { categories } from '@/features/guides/constants'
import { languages, mentorKinds, ways } from './constants'

type Translate = Awaited<ReturnType<typeof getTranslations<'mentors'>>>
type Themes = Awaited<ReturnType<typeof getTranslations<'guide.category'>>>

/** Names of what both forms and the filter let one choose. */
export function offerOptions(t: Translate, themes: Themes) {
  return {
    themes: categories.map((value) => ({ value, label: themes(value) })),
    ways: ways.map((value) => ({ value, label: t(`ways.${value}`) })),
    languages: languages.map((value) => ({ value, label: t(`languages.${value}`) })),
  }
}

/** Labels of the application. `community` and `days` stand in the sentence of consent. */
export function applyFormTexts(t: Translate, themes: Themes, consent: { community: string; days: number }) {
  const options = offerOptions(t, themes)
  return {
    kind: {
      label: t('apply.kind'),
      options: mentorKinds.map((value) => ({
        value,
        label: t(`kinds.${value}`),
        hint: t(`apply.kindHints.${value}`),
      })),
    },
    name: { label: t('apply.name'), hint: t('apply.nameHint') },
    phone: { label: t('apply.phone'), hint: t('apply.phoneHint') },
    publicName: { label: t('apply.publicName'), hint: t('apply.publicNameHint') },
    about: { label: t('apply.about'), hint: t('apply.aboutHint') },
    themes: { label: t('apply.themes'), options: options.themes },
    ways: { label: t('apply.ways'), options: options.ways },
    languages: { label: t('apply.languages'), options: options.languages },
    settlement: { label: t('apply.settlement'), hint: t('apply.settlementHint') },
    consent: { label: t('apply.consent', consent) },
    submit: t('apply.submit'),
  }
}

export type ApplyFormTexts = ReturnType<typeof applyFormTexts>

/** Labels of the request to learn. */
export function helpFormTexts(t: Translate, themes: Themes, consent: { community: string; days: number }) {
  const options = offerOptions(t, themes)
  return {
    need: { label: t('help.need'), hint: t('help.needHint') },
    themes: { label: t('help.themes'), hint: t('help.themesHint'), options: options.themes },
    ways: { label: t('help.ways'), options: options.ways },
    language: { label: t('help.language'), options: options.languages },
    settlement: { label: t('help.settlement'), hint: t('help.settlementHint') },
    mentor: { label: t('help.mentor'), hint: t('help.mentorHint'), none: t('help.mentorAny') },
    contact: {
      label: t('help.contact'),
      options: [
        { value: 'phone', label: t('help.contactPhone'), hint: t('help.contactPhoneHint') },
        { value: 'code', label: t('help.contactCode'), hint: t('help.contactCodeHint') },
      ],
    },
    name: { label: t('help.name'), hint: t('help.nameHint') },
    phone: { label: t('help.phone'), hint: t('help.phoneHint') },
    consent: { label: t('help.consent', consent) },
    submit: t('help.submit'),
  }
}

export type HelpFormTexts = ReturnType<typeof helpFormTexts>
