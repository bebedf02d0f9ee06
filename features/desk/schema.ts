import { z } from 'zod'
import { parsePersonalPhone } from '@/lib/phone'
import { autonomies, MOST_MINUTES, referrals, SMS_LENGTH, visitDevices, visitThemes } from './constants'

const clientKey = z.uuid('invalid')

/** A visit as the desk sends it; issues are codes. */
export const visitSchema = z.object({
  clientKey,
  at: z.iso.datetime('invalid').transform((text) => new Date(text)),
  guideNumber: z.number().int().min(100).max(999).nullable(),
  theme: z.enum(visitThemes),
  minutes: z.number().int('invalid').min(1, 'invalid').max(MOST_MINUTES, 'invalid'),
  device: z.enum(visitDevices),
  autonomy: z.enum(autonomies),
  referredTo: z.enum(referrals).nullable(),
})

export type VisitInput = z.output<typeof visitSchema>

/** A text for the visitor's phone. */
export const visitorSmsSchema = z.object({
  clientKey,
  phone: z
    .string()
    .max(60, 'phone-too-long')
    .transform((text, context) => {
      const phone = parsePersonalPhone(text)
      if (phone) return phone
      context.addIssue({ code: 'custom', message: 'phone-invalid' })
      return z.NEVER
    }),
  text: z.string().trim().min(1, 'required').max(SMS_LENGTH, 'too-long'),
})

export const kioskSchema = z.object({ on: z.boolean() })

/** Day of the day sheet, YYYY-MM-DD. */
export const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
