import { href } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { MaterialChoice, MaterialSubject, MaterialWords } from './types'

/** Sentences of sheets that have none of their own, by their keys under `materials`. */
export type SheetWords = (
  key: 'portalTitle' | 'portalText' | 'hotlineTitle' | 'hotlineText' | 'placeTitle' | 'placeText',
  values: { name: string },
) => string

/** The words of a sheet. `publicUrl` has no slash at its end; `hotline` is a phone as stored. */
export function materialWords(
  subject: MaterialSubject,
  { locale }: Pick<MaterialChoice, 'locale'>,
  words: SheetWords,
  { publicUrl, hotline }: { publicUrl: string; hotline: string },
): MaterialWords {
  const path = href(locale, subject.path)
  const common = {
    address: `${publicUrl}${path === '/' ? '' : path}`,
    phone: formatPhone(hotline),
    note: null,
    demo: false,
  }
  if (subject.kind === 'guide' || subject.kind === 'course')
    return { ...common, title: subject.title, text: subject.text }
  if (subject.kind === 'event') {
    const { title, text, note, demo } = subject
    return { ...common, title, text, note, demo }
  }
  if (subject.kind === 'place') {
    const { name, where, phone, demo } = subject
    const text = words('placeText', { name })
    return {
      ...common,
      title: words('placeTitle', { name }),
      text,
      note: where,
      demo,
      phone: formatPhone(phone ?? hotline),
    }
  }
  const name = ''
  return {
    ...common,
    title: words(`${subject.kind}Title`, { name }),
    text: words(`${subject.kind}Text`, { name }),
  }
}
