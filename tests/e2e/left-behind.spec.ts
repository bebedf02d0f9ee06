import { randomBytes, randomInt } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { encodedForm } from './support/form-fields'
import { askQuestion, fillQuestion } from './support/hotline'
import { startPortal } from './support/portal'
import { readerOf } from './support/readers'
import { expect, test } from './support/test'
import { ask } from './support/wire'

const uk = readerOf('uk')

test.describe('what stays behind', () => {
  test('the log knows no phone, no question, no query and no code', async ({ portal, page }) => {
    const mark = randomBytes(6).toString('hex')
    const digits = String(randomInt(1_000_000, 9_999_999))
    const question = `Позначене${mark} запитання`
    const code = await askQuestion(page, uk, { question, phone: `067 ${digits}` })
    for (const prefix of ['/r/', '/en/r/', '/uk/r/']) await page.goto(`${prefix}${code}`)
    await page.goto(`/search?q=Запит${mark}`)
    await page.goto(`/hotline?question=Запит${mark}`)
    await ask(portal.url, `/api/search?q=Запит${mark}`.replaceAll(/[^ -~]+/g, encodeURIComponent))
    await page.goto('/hotline')
    await page.locator('#lookup-code').fill(code)
    await page.locator('form[action="/r"] button[type=submit]').click()
    await expect(page.getByText(question)).toBeVisible()

    await fillQuestion(page, uk, question, `067 ${digits}`)
    const { type, body } = await encodedForm(page, '#hotline-form')
    const broken = body.toString('utf8').replaceAll('$ACTION', '$ACTION_OF_NOBODY')
    const headers = { 'content-type': type, origin: portal.url }
    await ask(portal.url, '/hotline', { method: 'POST', headers, body: broken })
    await ask(portal.url, '/hotline', { method: 'POST', headers, body: body.subarray(0, -40) })

    const last = `/end-of-${mark}`
    await ask(portal.url, last)
    await expect.poll(() => readFileSync(portal.logFile, 'utf8')).toContain(last)
    const log = readFileSync(portal.logFile, 'utf8').replace(last, '')
    expect(log).toContain('/r/…')
    for (const personal of [mark, digits, code, code.replaceAll('-', '')]) {
      expect(log.split('\n').filter((line) => line.includes(personal))).toEqual([])
    }
  })

  test('secrets are made under data and only their owner can read them', async ({ portal }) => {
    const folder = join(portal.dataDir, 'secrets')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    const secrets = readdirSync(folder)
    expect(secrets).toContain('auth')
    for (const name of secrets) {
      expect([name, statSync(join(folder, name)).mode & 0o777]).toEqual([name, 0o600])
      expect(Buffer.from(readFileSync(join(folder, name), 'utf8'), 'base64').length).toBeGreaterThanOrEqual(
        32,
      )
    }
  })

  test('health is told in four words', async ({ portal }) => {
    const { status, headers, text } = await ask(portal.url, '/api/health')
    expect(status).toBe(200)
    expect(headers['cache-control']).toBe('no-store')
    const version = JSON.parse(readFileSync('package.json', 'utf8')).version
    expect(JSON.parse(text)).toEqual({ status: 'ok', database: 'sqlite', version, migrated: true })
  })

  test('SIGTERM stops the portal cleanly, with a visitor still connected', async () => {
    test.setTimeout(120_000)
    const portal = await startPortal()
    const agent = new Agent({ keepAlive: true })
    const status = await new Promise((resolve, reject) => {
      const asked = get(`${portal.url}/api/health`, { agent }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode))
      })
      asked.once('error', reject)
    })
    expect(status).toBe(200)
    process.kill(portal.pid, 'SIGTERM')
    expect(await portal.ended).toBe(0)
    await expect(ask(portal.url, '/api/health')).rejects.toThrow()
    expect(readFileSync(portal.logFile, 'utf8')).not.toMatch(/"level":(50|60)|Error/)
    agent.destroy()
    await portal.stop()
  })
})
