import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packagesAreFresh } from './packages.mjs'

const locked = {
  '': { name: 'portal' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/only-on-mac': { version: '1.0.0', integrity: 'sha512-m', optional: true },
}

function project(installed: object | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'portal-packages-'))
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }))
  const file = join(folder, 'node_modules/.package-lock.json')
  if (installed) writeFileSync(file, JSON.stringify({ packages: installed }))
  else rmSync(file, { force: true })
  return folder
}

describe('packages', () => {
  it('are fresh when everything in the lock file is there, but for other machines’ packages', () => {
    expect(packagesAreFresh(project({ 'node_modules/a': locked['node_modules/a'] }))).toBe(true)
  })

  it('are not when one is absent, has another version, or the installation did not end', () => {
    expect(packagesAreFresh(project({}))).toBe(false)
    expect(
      packagesAreFresh(project({ 'node_modules/a': { ...locked['node_modules/a'], version: '0.9.0' } })),
    ).toBe(false)
    expect(packagesAreFresh(project(null))).toBe(false)
  })
})
