import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../lib/db'
import { freshDatabase } from '../tests/support/databases'

const tsx = resolve('node_modules/tsx/dist/cli.mjs')
const script = resolve('scripts/content.ts')
const tsconfig = resolve('tsconfig.json')

function content(cwd: string, ...args: string[]) {
  return contentWith({}, cwd, ...args)
}

function contentWith(env: Record<string, string>, cwd: string, ...args: string[]) {
  const options = ['--tsconfig', tsconfig, '--conditions=react-server', script, ...args]
  const { status, stdout } = spawnSync(process.execPath, [tsx, ...options], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
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
    expect(lines).toContain(`${file}:${length + 1}:1 <script> is not a tag of these texts (unknown-tag)`)
    expect(lines.at(-1)).toBe('1 error in content.')
    expect(status).toBe(1)
  })

  it('writes published edits over their files and touches nothing else', async () => {
    cpSync('content', join(root, 'content'), { recursive: true })
    const { url, drop } = await freshDatabase('sqlite')
    const database = openDatabase(url)
    const guide = 'content/guides/diia-app/uk.mdx'
    const before = readFileSync(join(root, guide), 'utf8')
    const edited = before.replace('</Steps>', '</Steps>\n\nЩе одне речення.')
    const other = readFileSync(join(root, 'content/guides/diia-app/en.mdx'), 'utf8')
    const edit = {
      collection: 'guides',
      slug: 'diia-app',
      state: 'published',
      authorId: 'e',
      authorName: 'Олена',
    }
    await database.contentEdit.createMany({
      data: [
        { ...edit, locale: 'uk', revision: 1, source: 'older' },
        { ...edit, locale: 'uk', revision: 2, source: edited },
        { ...edit, locale: 'en', revision: 1, source: other },
      ],
    })
    const exported = () => contentWith({ DATABASE_URL: url }, root, 'export')
    expect(exported().lines).toEqual([guide, '1 file written.', expect.stringContaining('in order')])
    expect(readFileSync(join(root, guide), 'utf8')).toBe(edited)
    expect(exported().lines).toEqual(['0 files written.'])
    await database.contentEdit.create({ data: { ...edit, locale: 'uk', revision: 3, source: null } })
    expect(exported().lines).toEqual(['0 files written.'])
    await database.$disconnect()
    await drop()
  })

  it('explains itself', () => {
    expect(content(root).lines[0]).toMatch(/^Usage: npm run content/)
    expect(content(root, 'chek').status).toBe(2)
  })
})
