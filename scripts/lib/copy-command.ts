import { ConfigurationError } from '../../lib/env'
import { BackupError } from './backup'

/** The command line that backup and restore share: one file, perhaps --force, one sentence at the end. */
export function runCopyCommand(name: string, work: (file: string, force: boolean) => Promise<string>): void {
  const args = process.argv.slice(2)
  const [file, ...more] = args.filter((arg) => arg !== '--force')
  if (!file || file.startsWith('-') || more.length > 0) {
    console.error(`Usage: npm run ${name} -- FILE [--force]`)
    process.exit(2)
  }
  work(file, args.includes('--force')).then(console.log, (error: unknown) => {
    const expected = error instanceof BackupError || error instanceof ConfigurationError
    console.error(expected ? error.message : error)
    process.exitCode = 1
  })
}
