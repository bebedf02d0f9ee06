import {
  askQuestion,
  fillPhone,
  fillQuestion,
  hotlineCommand,
  hotlineForm,
  ownQuestion,
  send,
  shownCode,
} from './support/hotline'
import { containing, forEveryReader, readerOf } from './support/readers'
import { expect, test, withAndWithoutJavaScript } from './support/test'

const uk = readerOf('uk')
const { t } = uk

/** 5,000 characters with empty lines, as long as a question may be. */
const longest = `${'Рядок запитання.\n\n'.repeat(300)}`.slice(0, 4999).trimEnd().padEnd(5000, '!')

forEveryReader('a form that was not in order', (reader) => {
  const words = reader.t

  test('comes back filled in, and leads to each mistake', async ({ page }) => {
    test.slow()
    const form = hotlineForm(page)
    const question = form.getByLabel(words('hotline.form.question'))
    const phone = form.getByLabel(words('hotline.form.phone'))
    const evening = form.getByRole('radio', { name: words('hotline.callTimes.evening') })
    const message = form.getByRole('checkbox', { name: words('hotline.form.mayLeaveMessage') })
    await page.goto(reader.path('/hotline'))
    await question.fill(longest)
    await phone.fill('050 12')
    await evening.check()
    await message.check()
    await send(page, reader)

    const summary = page.getByRole('alert', { name: words('forms.invalidTitle') })
    await expect(summary).toBeFocused()
    await expect(question).toHaveValue(longest)
    await expect(phone).toHaveValue('050 12')
    await expect(evening).toBeChecked()
    await expect(message).toBeChecked()
    await expect(form.getByRole('radio', { name: words('hotline.form.contactPhone') })).toBeChecked()

    const short = words('errors.fields.phone-too-short')
    const consent = words('errors.fields.consent-missing')
    await expect(summary.getByRole('link')).toHaveText([short, consent])
    await expect(phone).toHaveAttribute('aria-invalid', 'true')
    await expect(phone).toHaveAccessibleDescription(containing(short))
    await expect(question).not.toHaveAttribute('aria-invalid')
    await expect(form.getByText(consent).last()).toBeVisible()
    await summary.getByRole('link', { name: consent }).click()
    await expect(form.locator('[name=consent]')).toBeFocused()
    await summary.getByRole('link', { name: short }).click()
    await expect(phone).toBeFocused()

    await fillPhone(page, reader, '050 123 45 67')
    await send(page, reader)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('hotline.created.title'))
  })
})

withAndWithoutJavaScript('the hotline form', () => {
  test('gives a question that is too long back whole', async ({ page }) => {
    await fillQuestion(page, uk, `${longest}?`)
    await send(page, uk)
    const question = hotlineForm(page).getByLabel(t('hotline.form.question'))
    await expect(question).toHaveAccessibleDescription(containing(t('errors.fields.question-too-long')))
    await expect(question).toHaveValue(`${longest}?`)
  })

  for (const withKey of [true, false]) {
    test(`makes one request of two sends ${withKey ? 'with' : 'without'} a key`, async ({ page }) => {
      await fillQuestion(page, uk, ownQuestion())
      const fields = await hotlineForm(page).evaluate((form) =>
        [...new FormData(form as HTMLFormElement)].map(([name, value]) => [name, String(value)]),
      )
      const filled: Record<string, string> = Object.fromEntries(fields)
      expect(filled.submissionKey).toMatch(/^[\w-]{16,}$/)
      const multipart = withKey ? filled : { ...filled, submissionKey: '' }
      const post = () => page.request.post('/hotline', { multipart, maxRedirects: 0 })
      const answers = [...(await Promise.all([post(), post()])), await post()]
      expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
      const addresses = answers.map((answer) => answer.headers().location)
      expect(addresses[0]).toMatch(/^\/r\/[A-Z2-9-]{11}\?new=1$/)
      expect(new Set(addresses).size).toBe(1)
    })
  }

  test('stores nothing of what a robot sends', async ({ page, portal }) => {
    test.slow()
    const question = ownQuestion()
    await fillQuestion(page, uk, question)
    await page.locator('#hotline-form input[name=website]').fill('https://robot.example')
    await send(page, uk)
    await expect(page).toHaveURL(/\/r\/[A-Z2-9-]{11}\?new=1$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('hotline.unknown.title'))
    const code = await askQuestion(page, uk)
    const listed = await hotlineCommand(portal, 'list', '--state', 'all')
    expect(listed).toContain(code)
    expect(listed).not.toContain(question.slice(0, 60))
  })

  test('opens a request by a code typed in Cyrillic letters, small, with spaces', async ({ page }) => {
    const code = await askQuestion(page, uk)
    const twins: Record<string, string> = {
      ...{ A: 'а', C: 'с', E: 'е', H: 'н', K: 'к', M: 'м', P: 'р', T: 'т', X: 'х', '-': ' ' },
    }
    const typed = Array.from(code, (letter) => twins[letter] ?? letter).join('')
    await page.goto('/hotline')
    await page.getByLabel(t('hotline.lookup.label')).fill(` ${typed} `)
    await page.getByRole('button', { name: t('hotline.lookup.submit'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/r/${code}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('hotline.status.title', { code }))
  })

  for (const [what, typed] of [
    ['nobody has', 'AAA-CCC-EEE'],
    ['cannot be one', 'АСЕ-НКМ-2О'],
  ] as const) {
    test(`explains a code that ${what}, and lets one try again`, async ({ page }) => {
      await page.goto('/hotline')
      await page.getByLabel(t('hotline.lookup.label')).fill(typed)
      await page.getByRole('button', { name: t('hotline.lookup.submit'), exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('hotline.unknown.title'))
      await expect(page.getByText(t('hotline.unknown.text'))).toBeVisible()
      await expect(page.getByLabel(t('hotline.lookup.label'))).toHaveValue(typed)
    })
  }
})

test('what was typed survives a reload, and goes when it is sent', async ({ page }) => {
  const question = ownQuestion()
  const form = hotlineForm(page)
  const field = form.getByLabel(t('hotline.form.question'))
  const evening = form.getByRole('radio', { name: t('hotline.callTimes.evening') })
  await page.goto('/hotline')
  await field.fill(question)
  await fillPhone(page, uk, '050 123 45 67')
  await evening.check()
  await page.reload()
  await expect(field).toHaveValue(question)
  await expect(form.getByLabel(t('hotline.form.phone'))).toHaveValue('050 123 45 67')
  await expect(evening).toBeChecked()
  await expect(form.locator('[name=consent]')).toBeChecked()

  await send(page, uk)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('hotline.created.title'))
  expect(await shownCode(page)).not.toBe('')
  await page.goto('/hotline')
  await expect(field).toHaveValue('')
  await expect(form.getByLabel(t('hotline.form.phone'))).toHaveValue('')
  await expect(form.locator('[name=consent]')).not.toBeChecked()
})
