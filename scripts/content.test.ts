import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const tsx = resolve('node_modules/tsx/dist/cli.mjs')
const script = resolve('scripts/content.ts')
const tsconfig = resolve('tsconfig.json')

function content(cwd: string, ...args: string[]) {
  const options = ['--tsconfig', tsconfig, '--conditions=react-server', script, ...args]
  const { status, stdout } = spawnSync(process.execPath, [tsx, ...options], { cwd, encoding: 'utf8' })
  return { status, lines: stdout.trim().split('\n') }
}

describe('npm run content', { timeout: 90_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), 'portal-content-'))
  beforeAll(() => {
    cpSync('content', join(root, 'content'), { recursive: true })
  })

  it('finds the content of the portal in order', () => {
    const { status, lines } = content('.', 'check')
    expect(lines.join('\n')).toMatch(/^Content is in order: \d+ guides\.$/)
    expect(status).toBe(0)
  })

  it('prints file, line and column of an error and fails', () => {
    const file = 'content/guides/diia-app/uk.mdx'
    const { length } = readFileSync(join(root, file), 'utf8').split('\n')
    appendFileSync(join(root, file), '\n<script>alert(1)</script>\n')
    const { status, lines } = content(root, 'check')
    expect(lines).toContain(`${file}:${length + 1}:1 <script> is not a tag of guides (unknown-tag)`)
    expect(lines.at(-1)).toBe('1 error in content.')
    expect(status).toBe(1)
  })

  it('explains itself', () => {
    expect(content(root).lines[0]).toMatch(/^Usage: npm run content/)
    expect(content(root, 'chek').status).toBe(2)
  })
})
