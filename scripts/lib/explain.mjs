import { Stop } from './run.mjs'

/** Ends the process with what the failed command said and, last, one sentence. */
export function explainAndExit(error) {
  if (error instanceof Stop && error.output) console.error(error.output)
  const sentence =
    error instanceof Stop ? error.message : `Something unexpected went wrong: ${error?.stack ?? error}`
  console.error(sentence)
  process.exit(1)
}
