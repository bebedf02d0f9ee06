import { z } from 'zod'
import { callablePhone, phoneProblem } from '@/lib/callable-phone'
import { MAX_NAME } from '../constants'
import type { enrolErrors } from '../constants.form'
import type { NewEnrolment } from '../types'

type EnrolError = (typeof enrolErrors)[number]

const text = z.string().trim().default('')

function nameProblem(name: string): EnrolError | null {
  if (!/\p{L}/u.test(name)) return 'enrol-name-missing'
  return name.length > MAX_NAME ? 'enrol-name-too-long' : null
}

/**
 * The form of who enrols or registers: a name, and a phone or coming back with the code. `target` is the id of what it is
 * for, `group` the code of a closed group, both from the page and not checked here. Fields are all texts, so that every
 * problem is told at once, as a code.
 */
export const enrolSchema = z
  .object({ target: text, group: text, name: text, contact: text, phone: text, consent: text })
  .superRefine(({ name, contact, phone, consent }, context) => {
    const report = (path: string, message: string | null) => {
      if (message) context.addIssue({ code: 'custom', path: [path], message })
    }
    report('name', nameProblem(name))
    if (contact === 'code') return
    if (contact !== 'phone') return report('contact', 'contact-missing')
    report('phone', phoneProblem(phone))
    report('consent', consent ? null : 'consent-missing')
  })
  .transform(({ target, group, name, contact, phone }) => {
    const person: NewEnrolment = { name, phone: contact === 'phone' ? callablePhone(phone) : null }
    return { target, group, person }
  })
