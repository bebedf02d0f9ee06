import { resolve } from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { unlocalised } from './lib/i18n/locales'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** Paths that are not put under /uk: those of a language, and those without any. */
const asTheyAre = ['uk', 'en', ...unlocalised].join('|')

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // Pages are kept in memory only, and made anew when a change makes them stale, on every instance.
  cacheHandler: resolve('server/page-cache.mjs'),
  cacheMaxMemorySize: 0,
  // Public pages are documents without scripts: nothing may be streamed in after the first answer.
  htmlLimitedBots: /.*/,
  reactMaxHeadersLength: 1,
  typescript: { ignoreBuildErrors: true },
  // The server in front lets public forms send far less.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '4mb' } },
  async rewrites() {
    return {
      beforeFiles: [
        { source: '/', destination: '/uk' },
        { source: `/:path((?!(?:${asTheyAre})(?:/|$)|.*\\.[a-z0-9]{2,12}$).*)`, destination: '/uk/:path' },
      ],
      afterFiles: [],
      fallback: [],
    }
  },
  async redirects() {
    return [
      { source: '/uk', destination: '/', permanent: true },
      { source: '/uk/:path*', destination: '/:path*', permanent: true },
    ]
  },
  async headers() {
    const immutable = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }]
    return [{ source: '/assets/:path*', headers: immutable }]
  },
}

export default withNextIntl(config)
