/** session: a tutor saw the learning. self: the end check was passed alone, nobody watched. */
export const certificateKinds = ['session', 'self'] as const

/** For how long the holder's key lets everybody with the code see the name. */
export const NAME_OPEN_DAYS = 7

/** For how long the name is kept; the code goes on saying that the certificate is real. */
export const NAME_KEPT_DAYS = 3 * 365

/** In characters. */
export const HOLDER_LENGTH = { min: 2, max: 80 } as const

/** What the schemas can say of a field; each has a sentence in messages under errors.fields. */
export const certificateFieldErrors = ['holder-key-missing', 'holder-key-wrong'] as const
