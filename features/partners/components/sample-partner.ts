import type { PartnerPlan, PublicPartner } from '../types'

/** Made-up words for the examples. */
export const samplePartner: PublicPartner = {
  id: 'sample',
  slug: 'sample',
  kind: 'library',
  name: { uk: 'Бібліотека для прикладу', en: 'A library for an example' },
  about: { uk: 'Приклад опису.', en: 'An example of a description.' },
  commitment: { uk: 'Двічі на місяць навчати охочих.', en: 'Teach whoever wants it twice a month.' },
  website: 'https://library.example',
  since: '2026-09-01',
  source: 'Приклад',
  demo: true,
  updatedAt: new Date('2026-11-01T10:00:00Z'),
}

const plan: PartnerPlan = {
  id: 'laboratory',
  kind: 'laboratory',
  year: 2026,
  title: { uk: 'Цифрова лабораторія на 15 місць', en: 'A digital laboratory with 15 seats' },
  note: null,
  state: 'done',
  dueOn: '2026-09-01',
  doneOn: '2026-10-15',
  version: 1,
}

export const samplePlans: readonly PartnerPlan[] = [
  plan,
  ...(['planned', 'in-work', 'dropped'] as const).map((state) => ({
    ...plan,
    id: state,
    kind: 'plan' as const,
    title: { uk: 'Навчити вчителів безпечних паролів', en: 'Teach teachers safe passwords' },
    note: { uk: 'Проводить учитель інформатики.', en: 'Taught by the teacher of informatics.' },
    state,
    dueOn: '2026-12-20',
    doneOn: null,
  })),
]
