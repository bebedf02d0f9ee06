/** For whom a course is: the groups of the Concept. */
export const audiences = [
  'everyone',
  'officials',
  'seniors',
  'unemployed',
  'medics',
  'teachers',
  'pupils',
  'disability',
  'entrepreneurs',
  'parents',
] as const

/** From the first touch of a phone to work. */
export const levels = ['start', 'daily', 'further'] as const

/** How one can take a course: alone with the lessons, or in a session of one of the other forms. */
export const courseForms = ['self', 'in-person', 'online', 'phone', 'enterprise'] as const

/** Areas of the national framework by their number. */
export const areas = [0, 1, 2, 3, 4, 5] as const
