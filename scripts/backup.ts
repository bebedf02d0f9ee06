// Writes a consistent copy of the running portal's database: `npm run backup -- FILE [--force]`.
import { env } from '../lib/env'
import { backup } from './lib/backup'
import { runCopyCommand } from './lib/copy-command'

runCopyCommand('backup', async (file, force) => {
  const settings = env()
  const kept = await backup({ url: settings.databaseUrl, dataDir: settings.dataDir, file, force })
  return `Saved to ${kept.join(' and ')}. Keep them where only you can read them.`
})
