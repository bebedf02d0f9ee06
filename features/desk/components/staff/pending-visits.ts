import type { VisitLog } from '../../types'
import { keepOnDevice, readFromDevice } from './device-store'

const PENDING = 'desk-pending'
const REFUSED = 'desk-refused'

/** Visits that the server has not confirmed yet, the oldest first. Also those of other tabs of this browser. */
export function pendingVisits(): VisitLog[] {
  return readFromDevice<VisitLog[]>(PENDING) ?? []
}

/** Visits that the server did not take: kept for somebody who can say why. */
export function refusedVisits(): VisitLog[] {
  return readFromDevice<VisitLog[]>(REFUSED) ?? []
}

/** Keeps a visit before it is sent, so that no step of sending can lose it. */
export function addPending(visit: VisitLog): boolean {
  return keepOnDevice(PENDING, [...pendingVisits(), visit])
}

function forget(visit: VisitLog): void {
  keepOnDevice(
    PENDING,
    pendingVisits().filter(({ clientKey }) => clientKey !== visit.clientKey),
  )
}

export type SendingEnd = 'all-sent' | 'offline' | 'signed-out'

/**
 * Sends what waits, one after another. A visit leaves the list only when the server has confirmed it: an answer that was
 * lost means that it is sent again, and the server keeps it once by its key.
 */
export async function sendPending(url: string): Promise<SendingEnd> {
  for (const visit of pendingVisits()) {
    let status: number
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(visit),
      })
      status = response.status
    } catch {
      return 'offline'
    }
    if (status === 401 || status === 403) return 'signed-out'
    if (status === 400) keepOnDevice(REFUSED, [...refusedVisits(), visit])
    else if (status !== 200) return 'offline'
    forget(visit)
  }
  return 'all-sent'
}
