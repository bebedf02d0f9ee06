import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { CallList } from '@/features/enrolments/components/staff/call-list'
import { PaperForm } from '@/features/enrolments/components/staff/paper-form'
import { PersonMore } from '@/features/enrolments/components/staff/person-more'
import type { SheetForms } from '@/features/sessions/components/staff/sheet-view'
import type { Sheet } from '@/features/sessions/loaders.sheet'
import type { Locale } from '@/lib/i18n/locales'

/** What can be done with the people of a session: the same as with those of a date of an event. */
export async function sheetForms(locale: Locale, { session, people, may }: Sheet): Promise<SheetForms> {
  const t = await getTranslations({ locale, namespace: 'staff.enrolments.paper' })
  const { poolId, capacity, taken, demo } = session
  return {
    paper: (
      <>
        <h2>{t('title')}</h2>
        <PaperForm
          poolId={poolId}
          free={capacity === null ? null : Math.max(0, capacity - taken)}
          demo={demo}
          idempotencyKey={randomUUID()}
        />
      </>
    ),
    calls: <CallList {...{ locale, poolId, people }} mayChange={may.change} />,
    moreOf: ({ id, name, note, version, certificate }) => (
      <PersonMore poolId={poolId} person={{ id, name, note, version }} mayCancel={certificate === null} />
    ),
  }
}
