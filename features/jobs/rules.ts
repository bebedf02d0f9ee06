/** True when a job should run: never yet, or its last start is as long ago as its interval. */
export function isDue(lastStart: Date | undefined, everyMs: number, now: Date): boolean {
  return lastStart === undefined || now.getTime() - lastStart.getTime() >= everyMs
}
