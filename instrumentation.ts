/** Runs once when the server has started: the cache of pages learns whom to ask, and the jobs begin. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { offerToPageCache } = await import('./lib/stale-tags')
  offerToPageCache()
  const { startJobs } = await import('./jobs/schedule')
  startJobs()
}
