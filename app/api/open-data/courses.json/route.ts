import { loadCourseOpenData } from '@/features/sessions/loaders.files'
import { openDataOrigin, openDataResponse } from '@/lib/open-data'

export const dynamic = 'force-dynamic'

/** Courses with their sessions, as far as everybody may know them. */
export async function GET(request: Request): Promise<Response> {
  const body = JSON.stringify({ ...openDataOrigin(), courses: await loadCourseOpenData(new Date()) })
  return openDataResponse(request, body, 'application/json; charset=utf-8')
}
