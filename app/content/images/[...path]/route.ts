import { readGuideImage } from '@/features/guides/data'

/** Pictures of guides. Only files of content/images, only known kinds, never as a page. */
export async function GET(_request: Request, { params }: RouteContext<'/content/images/[...path]'>) {
  const image = await readGuideImage((await params).path)
  if (!image) return new Response('Not found', { status: 404 })
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      'Content-Type': image.type,
      'Cache-Control': 'public, max-age=86400',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
