import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fingerprint, fingerprintFile, isFresh, writeStamp } from './fingerprint.mjs'
import { root, runNode, Stop, scriptArguments, tail } from './run.mjs'

const SOURCES = [
  'app',
  'components',
  'config',
  'content',
  'enhance',
  'features',
  'jobs',
  'lib',
  'messages',
  'prisma',
  'public',
  'server',
  'styles',
  'instrumentation.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts/generate.mjs',
  'scripts/lib/build.mjs',
]

/** Where a build lies, and the server that serves it. */
export function buildFiles(env = process.env) {
  const folder = join(root, env.NEXT_DIST_DIR || '.next')
  return { folder, stamp: join(folder, 'portal-build.json'), server: join(folder, 'portal-server.mjs') }
}

/** Prebuilt pages hold the community's texts and absolute addresses, so both belong to the build. */
function buildFingerprint(env) {
  const community = env.COMMUNITY_FILE ? fingerprintFile(env.COMMUNITY_FILE) : null
  return fingerprint(SOURCES, { community, publicUrl: env.PUBLIC_URL || null })
}

export function buildIsFresh(env = process.env) {
  return isFresh(buildFiles(env).stamp, buildFingerprint(env))
}

/** The one file that the custom server is bundled into, so that it starts without a compiler. */
async function bundleServer(target) {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: ['server/index.ts'],
    outfile: target,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    tsconfig: 'tsconfig.json',
    logLevel: 'silent',
  })
}

/** The key that lets forms of pages from an older build still be sent; see lib/secrets.ts. */
async function actionsKey(env) {
  if (env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY) return env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY
  // In a process of its own: a compiler loaded here would stay, and the server that starts here next would not.
  const made = await runNode(scriptArguments('scripts/prepare.ts', '--secrets-only'), env)
  if (made.code !== 0) throw new Stop(tail(made.output, 3))
  return readFileSync(resolve(root, env.DATA_DIR || 'data', 'secrets/server-actions'), 'utf8').trim()
}

/**
 * Builds for production. Pages that are made now see a migrated but empty throw-away database, never the real one.
 * @param {Record<string, string | undefined>} env NEXT_DIST_DIR, DATA_DIR, COMMUNITY_FILE and PUBLIC_URL count
 */
export async function build(env = process.env) {
  const print = buildFingerprint(env)
  const { folder, stamp, server } = buildFiles(env)
  const scratch = mkdtempSync(join(tmpdir(), 'portal-build-'))
  const buildEnv = {
    ...env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: await actionsKey(env),
    DATA_DIR: scratch,
    DATABASE_URL: `file:${join(scratch, 'build.db')}`,
    LOG_LEVEL: 'warn',
  }
  rmSync(stamp, { force: true })
  try {
    const prepared = await runNode(scriptArguments('scripts/prepare.ts', '--migrate-only'), buildEnv)
    if (prepared.code !== 0)
      throw new Stop('The database for the build could not be made.', tail(prepared.output))
    const built = await runNode(['node_modules/next/dist/bin/next', 'build'], buildEnv)
    if (built.code !== 0) throw new Stop('The portal could not be built.', tail(built.output, 80))
    await bundleServer(server)
    writeStamp(stamp, print)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return folder
}
