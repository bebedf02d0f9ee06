import 'server-only'
import { can } from '@/features/auth/access'
import { loadStaff } from '@/features/auth/loaders'
import { describeError, log } from '@/lib/log'
import { queueVersion } from './data.queue'

/** How often the database is asked what is new, once for all open pages of this process. */
const LOOK_MS = 1000
/** How often a page hears that the line is alive, and whether its person is still signed in is asked. */
const BEAT_MS = 5000

type Listener = { tell: (version: string) => void; end: () => void }

class QueueWatch {
  private readonly listeners = new Set<Listener>()
  private timer: NodeJS.Timeout | undefined
  private version = ''
  private looking = false

  constructor() {
    // An open line would keep the server from stopping.
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => this.endAll())
  }

  join(listener: Listener): () => void {
    this.listeners.add(listener)
    this.timer ??= setInterval(() => void this.look(), LOOK_MS)
    return () => {
      this.listeners.delete(listener)
      if (this.listeners.size > 0) return
      clearInterval(this.timer)
      this.timer = undefined
    }
  }

  private async look(): Promise<void> {
    if (this.looking) return
    this.looking = true
    try {
      const version = await queueVersion()
      if (version === this.version) return
      this.version = version
      for (const { tell } of [...this.listeners]) tell(version)
    } catch (error) {
      const { name, errorCode, at } = describeError(error)
      log().error({ error: name, errorCode, at }, 'the queue could not be looked at')
    } finally {
      this.looking = false
    }
  }

  private endAll(): void {
    for (const { end } of [...this.listeners]) end()
  }
}

const holder = globalThis as { hotlineWatch?: QueueWatch }

function watch(): QueueWatch {
  holder.hotlineWatch ??= new QueueWatch()
  return holder.hotlineWatch
}

async function mayListen(): Promise<boolean> {
  const staff = await loadStaff()
  return staff !== null && can(staff.roles, 'read:hotline-request')
}

/**
 * Server-sent events for pages of the queue: `version` with a text that changes with every change of the queue, at once
 * and then within a second; `end` when the person was signed out. No event tells anything of a request.
 */
export async function loadQueueEvents(request: Request): Promise<Response> {
  if (!(await mayListen())) return new Response(null, { status: 401 })
  const encoder = new TextEncoder()
  let close = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start: async (controller) => {
      const send = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          close()
        }
      }
      const leave = watch().join({
        tell: (version) => send(`event: version\ndata: ${version}\n\n`),
        end: () => close(),
      })
      const beat = setInterval(async () => {
        const stays = await mayListen().catch(() => true)
        send(stays ? ': here\n\n' : 'event: end\ndata: signed-out\n\n')
        if (!stays) close()
      }, BEAT_MS)
      let open = true
      close = () => {
        if (!open) return
        open = false
        clearInterval(beat)
        leave()
        try {
          controller.close()
        } catch {
          // The reader went away first.
        }
      }
      request.signal.addEventListener('abort', close)
      send(`retry: 2000\nevent: version\ndata: ${await queueVersion()}\n\n`)
    },
    cancel: () => close(),
  })
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Neither the compression nor a proxy may hold events back.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
