/**
 * Runs `work` and answers only at a multiple of `stepMs` after the start, also when it fails, so that how long an
 * answer took does not tell what was found.
 */
export async function steadyTime<T>(work: () => Promise<T>, stepMs = 150): Promise<T> {
  const startedAt = performance.now()
  try {
    return await work()
  } finally {
    const steps = Math.max(1, Math.ceil((performance.now() - startedAt) / stepMs))
    const wait = startedAt + steps * stepMs - performance.now()
    // Timers may fire a fraction of a millisecond early.
    await new Promise((resolve) => setTimeout(resolve, Math.ceil(wait) + 1))
  }
}
