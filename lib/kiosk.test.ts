import { describe, expect, it } from 'vitest'
import { isOpenInKiosk, kioskPage, newKioskEpoch, parseKioskEpoch } from './kiosk'

const page =
  '<!DOCTYPE html><html lang="uk"><head><title>x</title></head><body class="b"><main>Сторінка</main></body></html>'

describe('the mode for visitors', () => {
  it('has an epoch of its own for each visitor, and no other values', () => {
    const epochs = Array.from({ length: 50 }, newKioskEpoch)
    expect(new Set(epochs).size).toBe(50)
    expect(epochs.map(parseKioskEpoch)).toEqual(epochs)
    expect([undefined, '', 'x', '"><script>', '1234567890123'].map(parseKioskEpoch)).toEqual(
      Array(5).fill(null),
    )
  })

  it('adds a bar, a style sheet and a script, and large type', () => {
    const html = kioskPage(page, 'abcdefghijkl', 'uk')
    expect(html).toContain('<html data-kiosk="abcdefghijkl" data-text="large" lang="uk">')
    expect(html).toMatch(
      /<link rel="stylesheet" href="\/assets\/kiosk-[A-Z0-9]+\.css"><script src="\/assets\/kiosk-/,
    )
    expect(html).toMatch(
      /<body class="b"><section class="kiosk-bar"[^>]*><form method="post" action="\/api\/kiosk\/finish"/,
    )
    expect(kioskPage(page, 'abcdefghijkl', 'en')).toContain('name="to" value="/en"')
  })

  it('leaves larger type as it was chosen', () => {
    const large = page.replace('<html', '<html data-text="large"')
    expect(kioskPage(large, 'abcdefghijkl', 'uk').match(/data-text/g)).toHaveLength(1)
  })

  it.each([
    ['/desk/kiosk', true],
    ['/en/desk/kiosk', true],
    ['/desk/kiosk/switch', true],
    ['/admin/sign-in', true],
    ['/admin/sign-in/code', true],
    ['/desk', false],
    ['/admin', false],
    ['/admin/sign-in/../people', false],
    ['/desk/kiosk/other', false],
  ])('leaves %s open: %s', (path, isOpen) => {
    expect(isOpenInKiosk(path)).toBe(isOpen)
  })
})
