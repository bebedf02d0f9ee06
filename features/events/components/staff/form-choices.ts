import { getTranslations } from 'next-intl/server'
import type { Option } from '@/components/staff/select-field'
import { audiences } from '@/features/places/constants'
import type { Locale } from '@/lib/i18n/locales'
import { eventForms, eventKinds } from '../../constants'
import type { EventChoices } from '../../loaders.staff'

export type FormChoices = Record<'kinds' | 'forms' | 'audiences' | 'places' | 'partners', readonly Option[]>

/** What the form chooses from, in words: a staff page has only the words of staff in the browser. */
export async function formChoices(locale: Locale, { places, partners }: EventChoices): Promise<FormChoices> {
  const t = await getTranslations({ locale })
  const named = (all: EventChoices['partners']) =>
    all.map(({ id, name }) => ({ value: id, label: name[locale] }))
  return {
    kinds: eventKinds.map((value) => ({ value, label: t(`events.kinds.${value}`) })),
    forms: eventForms.map((value) => ({ value, label: t(`events.forms.${value}`) })),
    audiences: audiences.map((value) => ({ value, label: t(`places.audience.${value}`) })),
    places: named(places),
    partners: named(partners),
  }
}
