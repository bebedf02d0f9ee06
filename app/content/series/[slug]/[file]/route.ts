import { Readable } from 'node:stream'
import { openMedia } from '@/features/series/data'
import { mediaAnswer } from '@/features/series/rules/media-answer'

/** Films, captions and posters of the series, in parts where a player asks for a part. */
export async function GET(request: Request, { params }: RouteContext<'/content/series/[slug]/[file]'>) {
  const { slug, file } = await params
  const media = openMedia(slug, file)
  if (!media) return new Response('Not found', { status: 404 })
  const asked = (name: string) => request.headers.get(name)
  const { status, headers, part } = mediaAnswer(media, {
    range: asked('range'),
    ifRange: asked('if-range'),
    ifNoneMatch: asked('if-none-match'),
  })
  const body = part && request.method !== 'HEAD' ? Readable.toWeb(media.read(part)) : null
  return new Response(body as ReadableStream | null, { status, headers })
}
