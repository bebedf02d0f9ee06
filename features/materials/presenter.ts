import { href } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { MaterialChoice, MaterialSubject, MaterialWords } from './types'

/** Sentences of sheets that have none of their own, by their keys under `materials`. */
export type SheetWords = (
  key: `${'portal' | 'hotline'}${'Title' | 'Text'}` | 'placeTitle' | 'remoteTitle' | 'placeText',
  values: { name: string; needs: string },
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
    const { name, needs, isRemote, where, phone, demo } = subject
    const text = needs ? words('placeText', { name, needs }) : name
    return {
      ...common,
      title: words(isRemote ? 'remoteTitle' : 'placeTitle', { name, needs }),
      text,
      note: where,
      demo,
      phone: formatPhone(phone ?? hotline),
    }
  }
  const nothing = { name: '', needs: '' }
  return {
    ...common,
    title: words(`${subject.kind}Title`, nothing),
    text: words(`${subject.kind}Text`, nothing),
  }
}
