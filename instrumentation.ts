/** Runs once when the server has started: the cache of pages learns whom to ask, the jobs begin. The server in front ends them before it ends itself. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { offerToPageCache } = await import('./lib/stale-tags')
  offerToPageCache()
  const { startJobs } = await import('./jobs/schedule')
  const holder = globalThis as { portalStopJobs?: () => Promise<void> }
  holder.portalStopJobs = startJobs()
}
