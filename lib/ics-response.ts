/** An answer with a calendar file. Who may read it alone must not leave it in a cache that others share. */
export function icsResponse(file: string, name: string, sharing: 'public' | 'private'): Response {
  return new Response(file, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.ics"`,
      'cache-control': sharing === 'public' ? 'public, no-cache' : 'private, no-store',
    },
  })
}
