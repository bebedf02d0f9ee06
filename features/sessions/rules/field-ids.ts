import { MAX_MEETINGS } from '../constants.staff'

const when = ['form', 'placeId', 'onlineUrl', 'meetings']
const lines = Array.from({ length: MAX_MEETINGS }, (_, index) => `meeting-${index}`)
const facts = [
  'titleUk',
  'titleEn',
  'noteUk',
  'noteEn',
  'capacity',
  'tutorId',
  'language',
  'partnerId',
  'cohortId',
]
const same = (names: readonly string[]) => names.map((name) => ({ name, id: name }))

/** The fields of the form of a session, in its order. */
export const sessionFields = same(['courseSlug', ...when, ...lines, ...facts, 'visibility', 'precision'])

/** Those of the form that moves one. */
export const moveFields = same([...when, ...lines, 'reasonUk', 'reasonEn'])
