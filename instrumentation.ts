/** Runs once when the server has started: the jobs begin. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startJobs } = await import('./jobs/schedule')
  startJobs()
}
