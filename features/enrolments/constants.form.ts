/** What the forms can say of a field besides what is wrong with a phone; sentences in messages under errors.fields. */
export const enrolErrors = [
  'enrol-name-missing',
  'enrol-name-too-long',
  'contact-missing',
  'consent-missing',
  'cancel-sure',
] as const
