import type { MetadataRoute } from 'next'
import { env } from '@/lib/env'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  const closed = ['/r/', '/en/r/', '/api/', '/desk', '/admin', '/en/desk', '/en/admin']
  return {
    rules: { userAgent: '*', allow: ['/', '/api/open-data/'], disallow: closed },
    sitemap: `${env().publicUrl}/sitemap.xml`,
  }
}
