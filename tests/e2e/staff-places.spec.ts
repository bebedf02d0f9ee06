import { readFileSync } from 'node:fs'
import { startPortal } from './support/portal'
import { readerOf } from './support/readers'
import { signInAs } from './support/staff'
import {
  column,
  expectInOrder,
  fillPlace,
  openStaff,
  outputsOf,
  save,
  secret,
  wire,
} from './support/staff-places'
import { expect, test } from './support/test'

const { t } = readerOf('uk')
const own = (name: string) => `${name}-${Math.random().toString(36).slice(2, 8)}`
const preview = '[data-preview="facts"]'
const toldSecret = /Перевірна|Perevirna|49077|48\.4567|35\.0345/

// The switch is turned for the whole portal, so these tests have one of their own.
test.use({ portalSettings: { LOG_LEVEL: 'info' }, viewport: { width: 1280, height: 900 } })
test.describe.configure({ mode: 'default' })
test.slow()

test('a place is made with a preview of what everybody sees, and changed', async ({
  page,
  context,
  portal,
}) => {
  await signInAs(context, portal, ['editor'])
  const slug = own('hub')
  await openStaff(page, '/admin/places/new')
  const shown = page.locator('.place-preview')
  await expect(shown).toContainText(t('staff.places.columns.name_uk'))
  await save(page)
  await expect(page.locator('.error-summary')).toBeFocused()
  await expect(page.locator('.error-summary li')).not.toHaveCount(0)

  await fillPlace(page, slug, 'Хаб для перевірки')
  await column(page, 'hours_Mo').fill('9-12, 13–17')
  await column(page, 'exception_from.0').fill('2026-12-25')
  const find = page.getByLabel(t('staff.places.form.pointText'))
  await find.fill('https://www.openstreetmap.org/#map=17/48.45600/35.03400')
  await find.press('Enter')
  await expect(column(page, 'latitude')).toHaveValue('48.456')
  await page.getByRole('button', { name: t('staff.places.form.mapOpen') }).click()
  const map = page.getByRole('application', { name: t('staff.places.form.map') })
  await expect(map).toHaveClass(/leaflet-container/)
  await map.focus()
  await page.keyboard.press('ArrowUp')
  await expect(column(page, 'latitude')).not.toHaveValue('48.456')
  await page.keyboard.press('ArrowRight')
  await expect(column(page, 'longitude')).not.toHaveValue('35.034')
  await column(page, 'latitude').fill('48.40001')
  await column(page, 'longitude').fill('35.10002')

  await expect(page.locator(preview)).toContainText(secret.street)
  await expect(page.locator(preview)).toContainText('48.40001, 35.10002')
  await expect(page.locator('[data-preview="week"]')).toContainText('09:00–12:00, 13:00–17:00')
  await column(page, 'precision').selectOption('settlement')
  await expect(page.locator(preview)).not.toContainText(secret.street)
  await column(page, 'visibility').selectOption('staff')
  await expect(shown).toContainText(t('staff.places.preview.nobody'))
  await column(page, 'visibility').selectOption('public')
  await column(page, 'precision').selectOption('exact')
  await expectInOrder(page)
  await save(page)
  await page.waitForURL(/saved=1$/)

  expect(await wire(portal.url, `/places/${slug}`)).toContain(secret.street)
  await column(page, 'name_uk').fill('Хаб під новою назвою')
  await save(page)
  await expect(page.getByText(t('staff.places.form.saved'))).toBeVisible()
  expect(await wire(portal.url, `/places/${slug}`)).toContain('Хаб під новою назвою')
  await save(page)
  await expect(page.getByText(t('staff.places.form.saved'))).toBeVisible()

  await openStaff(page, `/admin/places?q=${slug}`)
  await expect(page.getByRole('rowheader')).toContainText('Хаб під новою назвою')
  await expectInOrder(page)
})

test('two editors at once: the second one sees both texts and loses none', async ({
  page,
  context,
  portal,
}) => {
  await signInAs(context, portal, ['editor'])
  await openStaff(page, '/admin/places?q=cnap')
  await page.getByRole('rowheader').getByRole('link').first().click()
  await page.waitForLoadState('networkidle').catch(() => {})
  const other = await context.newPage()
  await openStaff(other, page.url())
  await column(other, 'email').fill('first@example.org')
  await save(other)
  await expect(other.getByText(t('staff.places.form.saved'))).toBeVisible()
  await column(page, 'email').fill('second@example.org')
  await save(page)
  const summary = page.locator('.error-summary')
  await expect(summary).toContainText(t('staff.forms.conflictTitle'))
  await expect(summary).toContainText('first@example.org')
  await expect(column(page, 'email')).toHaveValue('second@example.org')
  await save(page)
  await expect(page.getByText(t('staff.places.form.saved'))).toBeVisible()
})

test('a file with errors: a report, and then what is good of it', async ({ page, context, portal }) => {
  await signInAs(context, portal, ['editor'])
  await openStaff(page, '/admin/places')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: t('staff.places.formats.own') }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  const [header = '', ...rows] = file.split('\r\n')
  expect(header.replace('\uFEFF', '').split(',').slice(0, 2)).toEqual(['slug', 'kind'])

  await openStaff(page, '/admin/places/imports')
  await expectInOrder(page)
  const upload = async (name: string, text: string) => {
    await page.getByLabel(t('staff.places.imports.file'), { exact: true }).setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
    await page.getByRole('button', { name: t('staff.places.imports.upload') }).click()
  }
  await upload('wrong.csv', 'a,b\n1,2\n')
  await expect(page.locator('.error-summary')).toContainText(t('staff.fieldErrors.file-format-unknown'))

  await upload('same.csv', [header, ...rows].join('\r\n'))
  await expect(page.getByText(t('staff.places.imports.nothing'))).toBeVisible()

  const slug = own('file')
  await openStaff(page, '/admin/places/imports')
  const lines = [
    'slug;kind;name_uk;name_en;summary_uk;summary_en;where;needs;source_uk;source_en;phones;website;visibility',
    `${slug};club;Клуб із файла;Club of a file;Навчає;Teaches;ukraine;learn;Файл;File;050 187 82 07;;public`,
    'Поганий Рядок;castle;Щось;Something;Навчає;Teaches;ukraine;learn;Файл;File;12;example.org;public',
  ]
  await upload('mixed.csv', lines.join('\n'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mixed.csv')
  const errors = page.getByRole('table', { name: t('staff.places.imports.errorsTitle') })
  for (const code of ['slug-form', 'choice-unknown', 'phone-form', 'address-form'] as const)
    await expect(errors).toContainText(t(`staff.fieldErrors.${code}`))
  await expect(errors.getByRole('rowheader')).toHaveText('3')
  expect(await wire(portal.url, `/places/${slug}`)).toMatch(/^404/)
  await expectInOrder(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.locator('button', { hasText: /^Прийняти 1/ }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('staff.places.imports.acceptConfirm') })
    .click()
  await page.waitForURL(/accepted=1$/)
  expect(await wire(portal.url, `/places/${slug}`)).toContain('Клуб із файла')
  expect(await wire(portal.url, '/api/open-data/places.json')).toContain(slug)
  await expect(page.getByText(/^Прийнято /)).toBeVisible()
})

test('«confirmed today» in one tap on a phone, and back', async ({ page, context, portal }) => {
  await page.setViewportSize({ width: 390, height: 800 })
  await signInAs(context, portal, ['consultant'])
  await openStaff(page, '/admin/places/confirm')
  const form = page
    .getByRole('form')
    .filter({ has: page.getByRole('button', { name: t('staff.places.confirm.button') }) })
  const name = (await form.first().getAttribute('aria-label')) ?? ''
  const mine = page.getByRole('form', { name, exact: true })
  await mine.getByRole('button', { name: t('staff.places.confirm.button') }).click()
  await expect(mine.getByText(t('staff.places.confirm.done'))).toBeVisible()
  const json = JSON.parse((await wire(portal.url, '/api/open-data/places.json')).slice(4))
  const place = json.places.find((one: { name: { uk: string } }) => one.name.uk === name)
  expect(place.confirmedBy).toBe('Цифрова Костянтинівка')
  await mine.getByRole('button', { name: t('staff.places.confirm.undo') }).click()
  await expect(mine.getByRole('button', { name: t('staff.places.confirm.button') })).toBeVisible()
  await expectInOrder(page)
})

test('the switch hides every exact place in every output, on every instance', async ({
  page,
  context,
  portal,
}) => {
  await signInAs(context, portal, ['editor'])
  const slug = own('exact')
  await openStaff(page, '/admin/places/new')
  await fillPlace(page, slug, `Місце ${slug}`)
  await column(page, 'latitude').fill(secret.latitude)
  await column(page, 'longitude').fill(secret.longitude)
  await save(page)
  await page.waitForURL(/saved=1$/)

  const second = await startPortal({ LOG_LEVEL: 'info', DATA_DIR: portal.dataDir })
  const told = async (origin: string) => {
    const answers = await Promise.all(
      outputsOf(slug).map(async (path) => [path, await wire(origin, path)] as const),
    )
    for (const [path, answer] of answers) expect(answer, path).toMatch(/^200 /)
    return answers.filter(([, answer]) => toldSecret.test(answer)).map(([path]) => path)
  }
  try {
    for (const { url } of [portal, second]) {
      const paths = await told(url)
      for (const path of [`/places/${slug}`, `/en/places/${slug}`, '/places', '/api/open-data/places.csv'])
        expect(paths).toContain(path)
    }
    await openStaff(page, '/admin/switches')
    await expectInOrder(page)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: t('staff.switches.turnOn'), exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('staff.switches.turnOn') })
      .click()
    await expect(page.getByText(t('staff.switches.isOn'))).toBeVisible()
    expect(await told(portal.url)).toEqual([])
    // The other instance looks for changes once a second.
    await expect.poll(() => told(second.url)).toEqual([])
    for (const { url } of [portal, second]) {
      // A search page repeats what was asked for, so here it is the place that must not be found by it.
      for (const asked of [secret.street, secret.postalCode])
        expect(await wire(url, `/search?q=${encodeURIComponent(asked)}`)).not.toContain(`/places/${slug}`)
    }
    await openStaff(page, '/admin')
    await expect(page.getByText(t('staff.switches.banner'))).toBeVisible()
    await expectInOrder(page)

    await openStaff(page, '/admin/switches')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.getByRole('button', { name: t('staff.switches.turnOff'), exact: true }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('staff.switches.turnOff') })
      .click()
    await expect(page.getByText(t('staff.switches.isOff'))).toBeVisible()
    await expect.poll(() => told(second.url)).toContain(`/places/${slug}`)
  } finally {
    await second.stop()
  }
})

test('a search in vain is closed by what it became, and comes back when it is asked again', async ({
  page,
  context,
  portal,
}) => {
  await signInAs(context, portal, ['editor'])
  const letters = 'хризантема горщик'
  const ask = () => wire(portal.url, `/search?q=${encodeURIComponent(letters)}`)
  await ask()
  await openStaff(page, '/admin/backlog')
  const item = page.locator('.backlog-item', { hasText: letters })
  await item.getByLabel(t('staff.backlog.became')).selectOption('nonsense')
  await expectInOrder(page)
  await item.getByRole('button', { name: t('staff.backlog.close') }).click()
  await expect(item).toHaveCount(0)
  await openStaff(page, '/admin/backlog?kind=miss&show=closed')
  await expect(item).toContainText(t('staff.backlog.outcomes.nonsense'))
  await ask()
  await openStaff(page, '/admin/backlog')
  await expect(item).toContainText(t('staff.backlog.again'))
  for (const kind of ['step', 'place', 'gap']) {
    await openStaff(page, `/admin/backlog?kind=${kind}`)
    await expectInOrder(page)
  }
})
