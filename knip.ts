import type { KnipConfig } from 'knip'

/** Style sheets name packages in @import and url(…), also by their place under node_modules. */
function importsOfStyles(text: string): string {
  const named = [...text.matchAll(/(?:@import\s+|url\()["']([^"']+)["']/g)].map(([, path = '']) => path)
  return named.map((path) => `import '${path.replace(/^.*node_modules\//, '')}'`).join('\n')
}

const config: KnipConfig = {
  entry: [
    'scripts/*.{mjs,ts}',
    'server/index.ts',
    'prisma/seed/index.ts',
    'benchmarks/*.ts',
    'enhance/{kiosk,main,map}.ts',
    'enhance/worker/service-worker.ts',
    // Started as processes of their own, or put in the place of a package.
    'tests/integration/*-writer.ts',
    'tests/support/{server-only,next-headers,next-cache}.ts',
  ],
  project: [
    '{app,benchmarks,components,config,enhance,features,jobs,lib,prisma,scripts,server,styles,tests}/**/*.{ts,tsx,mjs,css}',
    '*.{ts,mjs}',
    '!**/*.d.ts',
  ],
  compilers: { css: importsOfStyles },
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Named by the path of its files in app/[locale]/fonts.ts, for next/font takes paths only.
    '@fontsource-variable/manrope',
    // Loaded by scripts/migration.mjs from their folders: they have no entry point for it.
    '@prisma/schema-engine-wasm',
    '@prisma/driver-adapter-utils',
    // Holds knip's own parser at a version whose platform packages are complete.
    'oxc-parser',
  ],
}

export default config
