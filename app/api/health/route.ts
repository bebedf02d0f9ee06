import { NextResponse } from 'next/server'
import { checkHealth } from '@/features/health/data'

export const dynamic = 'force-dynamic'

/** `{status, database, version, migrated}`; 503 when the database is away. */
export async function GET() {
  const health = await checkHealth()
  return NextResponse.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  })
}
