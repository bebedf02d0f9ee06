// Brings back a copy that `npm run backup` made: `npm run restore -- FILE [--force]`. Stop the portal first.
import { env } from '../lib/env'
import { restore } from './lib/backup'
import { runCopyCommand } from './lib/copy-command'

runCopyCommand('restore', async (file, force) => {
  const settings = env()
  await restore({ url: settings.databaseUrl, dataDir: settings.dataDir, file, force })
  return `Restored from ${file}. Start the portal: it brings an older copy up to date.`
})
