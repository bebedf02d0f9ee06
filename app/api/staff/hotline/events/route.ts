import { loadQueueEvents } from '@/features/hotline/loaders.live'

export const dynamic = 'force-dynamic'

/** Tells open pages of the hotline queue that something changed. */
export async function GET(request: Request) {
  return loadQueueEvents(request)
}
