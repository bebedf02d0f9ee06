import 'server-only'
import { localDay } from '@/lib/dates'
import { addDays } from '@/lib/days'
import { env } from '@/lib/env'
import { defaultLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { localMoment } from '@/lib/local-moment'
import { REMIND_FROM_HOUR } from './constants.staff'
import { listTaughtOn, type Taught } from './data.reminders'
import { createTutorMails } from './mutations.reminders'

/** The mail of one tutor: what they teach tomorrow, in the order of the day, with the list of people a click away. */
function letter(lessons: readonly Taught[], publicUrl: string) {
  const t = translator(defaultLocale)
  const lines = lessons.flatMap(({ id, time, title, place, form, taken, waiting }) => [
    t('staff.sessions.mail.line', {
      ...{ time, title, taken, waiting },
      where: place ?? t(`staff.sessions.forms.${form}`),
    }),
    `${publicUrl}/admin/sessions/${id}/sheet`,
  ])
  return {
    subject: t('staff.sessions.mail.subject', { count: lessons.length }),
    body: `${[t('staff.sessions.mail.intro'), ...lines].join('\n')}\n`,
  }
}

/** The job: a mail to everybody who teaches tomorrow, once for the day. */
export async function remindTutors(now: Date): Promise<Record<string, number>> {
  if (Number(localMoment(now).slice(11, 13)) < REMIND_FROM_HOUR) return { mails: 0 }
  const day = addDays(localDay(now), 1)
  const tutors = await listTaughtOn(day, defaultLocale)
  const { publicUrl } = env()
  const letters = tutors
    .filter(({ lessons }) => lessons.length > 0)
    .map(({ id, email, lessons }) => ({ id, email, ...letter(lessons, publicUrl) }))
  return { mails: await createTutorMails(letters, day, now) }
}
