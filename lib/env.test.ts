import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigurationError, readEnv } from './env'

function refusal(source: Record<string, string>): string {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  return ''
}

describe('the environment', () => {
  it('has a default for everything', () => {
    const dataDir = join(process.cwd(), 'data')
    expect(readEnv({})).toEqual({
      DATA_DIR: 'data',
      HOST: '127.0.0.1',
      PORT: 3000,
      LINK_CHECK: 'all',
      SMS_PER_DAY: 200,
      LOG_LEVEL: 'info',
      TRUSTED_PROXIES: 0,
      SHOW_EXAMPLES: '0',
      dataDir,
      databaseUrl: `file:${join(dataDir, 'portal.db')}`,
      publicUrl: 'http://127.0.0.1:3000',
      mailFrom: 'portal@127.0.0.1',
    })
  })

  it('takes an empty value for none', () => {
    const names = [
      'DATA_DIR',
      'DATABASE_URL',
      'HOST',
      'PORT',
      'PUBLIC_URL',
      'AUTH_SECRET',
      'MAP_TILES',
      'SMTP_URL',
      'SMS_URL',
      'LOG_LEVEL',
    ]
    expect(readEnv(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readEnv({}))
  })

  it('passes over what it does not know', () => {
    expect(readEnv({ PATH: '/bin', npm_config_x: 'y' })).toEqual(readEnv({}))
  })

  it.each([
    [{ PUBLIC_URL: 'https://digital.example/' }, 'https://digital.example'],
    [{ PUBLIC_URL: 'https://digital.example///' }, 'https://digital.example'],
    [{ PUBLIC_URL: 'http://localhost:8080' }, 'http://localhost:8080'],
    [{ HOST: '0.0.0.0', PORT: '80' }, 'http://0.0.0.0:80'],
    [{ HOST: '::1', PORT: '3000' }, 'http://[::1]:3000'],
  ])('%j has the public address %s', (source, publicUrl) => {
    expect(readEnv(source).publicUrl).toBe(publicUrl)
    expect(() => new URL(publicUrl)).not.toThrow()
  })

  it.each([
    [{ DATA_DIR: '/var/lib/portal' }, 'file:/var/lib/portal/portal.db'],
    [{ DATABASE_URL: 'file:/tmp/x.db' }, 'file:/tmp/x.db'],
    [{ DATABASE_URL: 'postgresql://u:p@db/portal' }, 'postgresql://u:p@db/portal'],
    [{ DATABASE_URL: 'postgres://db/portal' }, 'postgres://db/portal'],
  ])('%j has the database %s', (source, databaseUrl) => {
    expect(readEnv(source).databaseUrl).toBe(databaseUrl)
  })

  it.each([
    'https://tiles.example/{z}/{x}/{y}.png',
    'http://localhost:8000/{z}/{y}/{x}@2x',
    '/srv/maps/town.pmtiles',
  ])('takes map tiles from %s', (source) => {
    expect(readEnv({ MAP_TILES: source }).MAP_TILES).toBe(source)
  })

  it.each<[string, string]>([
    ['DATABASE_URL', 'mysql://db/portal'],
    ['DATABASE_URL', 'data/portal.db'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', ' '],
    ['PORT', '0x50'],
    ['PUBLIC_URL', 'digital.example'],
    ['PUBLIC_URL', 'ftp://digital.example'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['AUTH_SECRET', 'short'],
    ['MAP_TILES', 'https://tiles.example/'],
    ['MAP_TILES', 'ftp://tiles.example/{z}/{x}/{y}'],
    ['MAP_TILES', 'tiles/{z}/{x}/{y}.png'],
    ['SMTP_URL', 'mail.example:587'],
    ['MAIL_FROM', 'portal'],
    ['SMS_URL', 'ftp://sms.example'],
    ['SMS_PER_DAY', 'many'],
    ['LINK_CHECK', 'none'],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', 'yes'],
    ['TRUSTED_PROXIES', '99'],
    ['SHOW_EXAMPLES', 'true'],
  ])('%s=%j is refused in one sentence that names it', (name, value) => {
    const sentence = refusal({ [name]: value })
    expect(sentence).toMatch(new RegExp(`^${name}: [^\\n]{5,120}\\.$`))
    expect(sentence.slice(0, -1)).not.toMatch(/[.!?]\s/)
    expect(sentence).not.toMatch(/NaN|undefined/)
  })

  it('does not repeat a secret in its complaint', () => {
    expect(refusal({ AUTH_SECRET: 'hunter2' })).not.toContain('hunter2')
    expect(refusal({ DATABASE_URL: 'mysql://u:hunter2@db' })).not.toContain('hunter2')
    expect(refusal({ SMTP_URL: 'http://u:hunter2@mail' })).not.toContain('hunter2')
  })
})
