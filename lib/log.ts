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

/**
 * What a log may tell of an unexpected error: its name, code and place, but no message that may quote data. The code is
 * called `errorCode`, because `code` is the code of a request and is taken out.
 */
export function describeError(error: unknown): { name: string; errorCode?: string; at?: string } {
  if (!(error instanceof Error)) return { name: typeof error }
  const errorCode = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  // A message may hold lines that look like the stack's own, also one that was replaced since. The stack's own come last.
  const lines = (error.stack ?? '').split('\n')
  const own = lines.slice(lines.findLastIndex((line) => !/^ +at /.test(line)) + 1)
  const at = own.find((line) => /:\d+:\d+\)?$/.test(line) && !error.message.includes(line.trim()))?.trim()
  return { name: error.name, errorCode, at }
}
