const BEAT_MS = 10_000

/** Time since `startedAt` (performance.now()) for people: `3.2 s`. */
export function since(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}

/**
 * Prints what begins, that it is still under way every ten seconds, and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const startedAt = performance.now()
  console.log(`${title} …`)
  const beat = setInterval(() => console.log(`${title} … ${since(startedAt)}`), BEAT_MS)
  try {
    const result = await work()
    console.log(`${title}: done in ${since(startedAt)}`)
    return result
  } finally {
    clearInterval(beat)
  }
}
