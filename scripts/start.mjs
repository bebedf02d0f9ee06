// Everything from a fresh clone to an open portal: `npm start`. With --dev the development server.
import { requireNode } from './lib/node-version.mjs'

requireNode()
const { explainAndExit } = await import('./lib/explain.mjs')
const { startPortal } = await import('./lib/start.mjs')
await startPortal({ dev: process.argv.includes('--dev') }).catch(explainAndExit)
