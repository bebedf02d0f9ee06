import { z } from 'zod'
import { categories } from '@/features/guides/constants'
import { callablePhone, phoneProblem } from '@/lib/phone-problem'
import { contactKinds, languages, type mentorFieldErrors, NAME_LENGTH, NEED_LENGTH, ways } from './constants'
import { box, report, settlementProblem, text, ticked } from './schema'

type FieldError = (typeof mentorFieldErrors)[number]

function needProblem(need: string): FieldError | null {
  if (need === '') return 'need-missing'
  if (need.length < NEED_LENGTH.min) return 'need-too-short'
  return need.length > NEED_LENGTH.max ? 'need-too-long' : null
}

/**
 * «Допоможіть мені навчитися». Without a phone no consent is needed, and nothing but the need is asked; a phone brings
 * a name, so that whoever answers it can be asked for.
 */
export const helpSchema = z
  .looseObject({
    need: text,
    contact: text,
    name: text,
    phone: text,
    consent: box,
    settlement: text,
    language: z.enum(languages).catch('uk'),
    mentor: text,
  })
  .superRefine((typed, context) => {
    report(context, 'need', needProblem(typed.need))
    report(context, 'ways', ticked(typed, 'way', ways).length > 0 ? null : 'ways-missing')
    report(context, 'settlement', settlementProblem(typed.settlement))
    const isKnown = contactKinds.some((kind) => kind === typed.contact)
    report(context, 'contact', isKnown ? null : 'contact-missing')
    if (typed.contact !== 'phone') return
    report(context, 'name', typed.name.length > NAME_LENGTH.max ? 'name-too-long' : null)
    report(context, 'phone', phoneProblem(typed.phone))
    report(context, 'consent', typed.consent ? null : 'contact-consent-missing')
  })
  .transform((typed) => {
    const phone = typed.contact === 'phone' ? callablePhone(typed.phone) : null
    return {
      need: typed.need,
      themes: ticked(typed, 'theme', categories),
      ways: ticked(typed, 'way', ways),
      language: typed.language,
      settlement: typed.settlement || null,
      wishedMentorId: typed.mentor || null,
      contact: phone ? { phone, name: typed.name || null } : null,
    }
  })

export type NewHelpRequest = z.output<typeof helpSchema>
