// Composes prisma/models with each datasource and generates the two clients; bundles the enhancement scripts.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** The composed schema folder of one database. */
export function composeSchema(provider) {
  const folder = join(root, '.cache/prisma', provider)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(root, 'prisma/models'), folder, { recursive: true })
  cpSync(join(root, 'prisma', provider, 'schema.prisma'), join(folder, 'schema.prisma'))
  return folder
}

for (const provider of ['sqlite', 'postgresql']) {
  const folder = composeSchema(provider)
  const cli = join(root, 'node_modules/prisma/build/index.js')
  const done = spawnSync(process.execPath, [cli, 'generate'], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_FOLDER: folder, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  })
  if (done.status !== 0) {
    console.error(done.stdout + done.stderr)
    process.exit(1)
  }
}

// The enhancement scripts: one small file for every page; the map, the visitors' workplace and the service worker apart.
const assets = join(root, 'public/assets')
rmSync(assets, { recursive: true, force: true })
const bundled = await build({
  absWorkingDir: root,
  entryPoints: { enhance: 'enhance/main.ts', map: 'enhance/map.ts', kiosk: 'enhance/kiosk.ts' },
  outdir: 'public/assets',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
  loader: { '.png': 'file' },
  metafile: true,
})
const outputOf = (entry, kind) => {
  const outputs = Object.entries(bundled.metafile.outputs)
  const [path, output] = outputs.find(([, candidate]) => candidate.entryPoint === entry) ?? []
  const address = kind === 'css' ? output?.cssBundle : path
  if (!address) throw new Error(`No ${kind} was made of ${entry}`)
  return address.replace(/^public/, '')
}
const addresses = {
  enhance: outputOf('enhance/main.ts', 'js'),
  map: outputOf('enhance/map.ts', 'js'),
  mapStyles: outputOf('enhance/map.ts', 'css'),
  kiosk: outputOf('enhance/kiosk.ts', 'js'),
  kioskStyles: outputOf('enhance/kiosk.ts', 'css'),
}
mkdirSync(join(root, 'lib/generated'), { recursive: true })
writeFileSync(
  join(root, 'lib/generated/assets.ts'),
  `/** Addresses of the bundled scripts. Made by scripts/generate.mjs. */\nexport const assets = ${JSON.stringify(addresses, null, 2)}\n`,
)
await build({
  absWorkingDir: root,
  entryPoints: ['enhance/worker/service-worker.ts'],
  outfile: 'public/sw.js',
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2020',
})

// Typed keys and arguments of messages: next-intl reads them from the exact texts.
const messages = JSON.parse(readFileSync(join(root, 'messages/uk.json'), 'utf8'))
writeFileSync(
  join(root, 'messages/uk.d.json.ts'),
  `declare const messages: ${JSON.stringify(messages, null, 2)}\nexport default messages\n`,
)
