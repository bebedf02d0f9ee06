/** Something is wrong with what was typed: the usage is shown after the sentence. */
export class UsageError extends Error {}

/** Runs a command of the terminal; a failure is one sentence and code 1. */
export function runCommand(run: (args: string[]) => Promise<void>, usage: string): void {
  const explain = (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(error instanceof UsageError ? `${message}\n\n${usage}\n` : `${message}\n`)
    return 1
  }
  // Idle connections would keep the process waiting, so it says itself when it is done.
  run(process.argv.slice(2))
    .then(() => 0, explain)
    .then((code) => process.exit(code))
}
