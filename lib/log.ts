import pino from 'pino'
import { env } from './env'

/**
 * Structured logs on standard output. Never pass form values, phones, codes or whole errors of the database (they may
 * quote values): pass identifiers, counts and names of errors.
 */
export function createLog(level: string, destination?: pino.DestinationStream): pino.Logger {
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: [
        'phone',
        'question',
        'text',
        'code',
        'email',
        '*.phone',
        '*.question',
        '*.text',
        '*.code',
        '*.email',
      ],
    },
    destination,
  )
}

let instance: pino.Logger | undefined

/** The log of this process. */
export function log(): pino.Logger {
  instance ??= createLog(env().LOG_LEVEL)
  return instance
}

/** What a log may tell of an unexpected error: its name, code and place, but no message that may quote data. */
export function describeError(error: unknown): { name: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  // Only lines that name a file are the stack's own: a message may hold any text on any line.
  const at = error.stack
    ?.split('\n')
    .find((line) => /^\s+at .*:\d+:\d+\)?$/.test(line) && !error.message.includes(line.trim()))
    ?.trim()
  return { name: error.name, code, at }
}
