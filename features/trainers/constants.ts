/** What a scene draws: a message, a page in a browser, an application, a sheet of paper. Never a real one. */
export const screenKinds = ['sms', 'page', 'app', 'paper'] as const

/** What a part of a drawing looks like. Fields and buttons are drawn: nothing can be typed or sent. */
export const partKinds = ['heading', 'line', 'link', 'address', 'field', 'button'] as const

/** The address of the list; a trainer is under it by its slug. */
export const trainersPath = '/trainers'
export const trainerPath = (slug: string) => `${trainersPath}/${slug}`
/** Where a lesson of a course is read. */
export const lessonPath = (course: string, lesson: string) => `/courses/${course}/${lesson}`
