import { LearnSection } from '@/components/layout/learn-section'
import { SeatsLine } from '@/features/enrolments/components/seats-line'
import { NextEvents } from '@/features/events/components/next-events'
import { loadNextDates } from '@/features/events/loaders'
import { NextSessions } from '@/features/sessions/components/next-sessions'
import { loadNextSessions } from '@/features/sessions/loaders'
import type { Locale } from '@/lib/i18n/locales'

/** Where learning begins, the next sessions that one may enrol in, and the next events. */
export async function HomeLearning({ locale, now }: { locale: Locale; now: Date }) {
  return (
    <>
      <LearnSection locale={locale} />
      <div className="two-columns section">
        <NextSessions
          locale={locale}
          pages={await loadNextSessions(locale, now)}
          seats={({ seats }) => <SeatsLine locale={locale} seats={seats} />}
        />
        <NextEvents locale={locale} items={await loadNextDates(now, 20)} />
      </div>
    </>
  )
}
