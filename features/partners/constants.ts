/** In the order in which the public list shows them. */
export const partnerKinds = [
  'library',
  'school',
  'vocational-school',
  'enterprise',
  'hub',
  'ngo',
  'authority',
  'other',
] as const

/** Who sees a partner: everybody, or the staff alone. */
export const partnerVisibilities = ['public', 'staff'] as const
