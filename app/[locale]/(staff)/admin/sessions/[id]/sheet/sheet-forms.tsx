import { getTranslations } from 'next-intl/server'
import { PaperForm } from '@/features/enrolments/components/staff/paper-form'
import { PersonMore } from '@/features/enrolments/components/staff/person-more'
import { ToldForm } from '@/features/enrolments/components/staff/told-form'
import type { SheetForms } from '@/features/sessions/components/staff/sheet-view'
import type { Sheet } from '@/features/sessions/loaders.sheet'
import type { Locale } from '@/lib/i18n/locales'

/** What can be done with the people of a session: the same as with those of a date of an event. */
export async function sheetForms(locale: Locale, { session }: Sheet): Promise<SheetForms> {
  const t = await getTranslations({ locale, namespace: 'staff.enrolments.paper' })
  const { poolId, capacity, taken } = session
  return {
    paper: (
      <>
        <h2>{t('title')}</h2>
        <PaperForm poolId={poolId} free={capacity === null ? null : Math.max(0, capacity - taken)} />
      </>
    ),
    toldOf: ({ id, name }) => <ToldForm {...{ id, poolId, name }} />,
    moreOf: ({ id, name, note, version, certificate }) => (
      <PersonMore poolId={poolId} person={{ id, name, note, version }} mayCancel={certificate === null} />
    ),
  }
}
