// Runs commands for the entry scripts: quiet while they work, whole output when they fail.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** An end that is explained to the person in one sentence; `output` is what the failed command said. */
export class Stop extends Error {
  constructor(sentence, output = '') {
    super(sentence)
    this.output = output
  }
}

const running = new Set()

/** Passes a signal on to every command under way. */
export function stopCommands(signal) {
  for (const child of running) child.kill(signal)
}

/**
 * Runs a command in the project's folder and keeps what it says.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<{code: number | null, output: string}>} code is null where a signal ended it
 */
export function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    running.add(child)
    const parts = []
    child.stdout.on('data', (part) => parts.push(part))
    child.stderr.on('data', (part) => parts.push(part))
    child.once('error', reject)
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code, output: Buffer.concat(parts).toString('utf8') })
    })
  })
}

/** Runs a script of Node like `run`. */
export function runNode(args, env) {
  return run(process.execPath, args, env)
}

/** Node's arguments for a TypeScript script that uses server-only modules. */
export function scriptArguments(script, ...rest) {
  return ['--conditions=react-server', '--import', 'tsx', script, ...rest]
}

/** The last lines of a long output. */
export function tail(output, lines = 40) {
  return output.trimEnd().split('\n').slice(-lines).join('\n')
}
