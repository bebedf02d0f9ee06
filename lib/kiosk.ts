import { randomBytes } from 'node:crypto'
import en from '../messages/en.json'
import uk from '../messages/uk.json'
import { env } from './env'
import { assets } from './generated/assets'
import { href, type Locale } from './i18n/locales'

/**
 * The mode of the visitors' workplace. A cookie says that this browser has it; then the server adds a bar and a script to
 * the pages of this browser only. Its value is an epoch, a new one for each visitor, so that the browser's history of the
 * one before can be told apart.
 */
export const KIOSK_COOKIE = 'kiosk'
const EPOCH = /^[A-Za-z0-9_-]{12}$/
const YEAR_SECONDS = 365 * 86_400

export function newKioskEpoch(): string {
  return randomBytes(9).toString('base64url')
}

/** The epoch of a cookie's value; null for anything that is none. */
export function parseKioskEpoch(value: string | undefined): string | null {
  return value !== undefined && EPOCH.test(value) ? value : null
}

/** Attributes of the cookie. */
export function kioskCookie() {
  const secure = env().publicUrl.startsWith('https:')
  return { httpOnly: true, sameSite: 'lax', path: '/', maxAge: YEAR_SECONDS, secure } as const
}

/** Attributes that end any cookie of the portal: a browser ends a secure one only for a secure answer. */
export function endedCookie() {
  return { ...kioskCookie(), maxAge: 0 } as const
}

const STAFF_OPEN = /^\/(?:en\/)?(?:desk\/kiosk(?:\/switch)?|admin\/sign-in(?:\/code)?)\/?$/

/** Staff pages that stay open in the mode: signing in, and ending it. */
export function isOpenInKiosk(pathname: string): boolean {
  return STAFF_OPEN.test(pathname)
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

/** A public page as the visitors' workplace shows it: in large type, with the button that ends the visit. */
export function kioskPage(html: string, epoch: string, locale: Locale): string {
  const { kiosk } = locale === 'uk' ? uk : en
  const home = href(locale, '/')
  const data = [
    ['home', home],
    ['warn', kiosk.warn],
    ['stay', kiosk.stay],
    ['outside', kiosk.outside],
    ['close', kiosk.close],
  ].map(([name, text]) => `data-${name}="${attribute(text ?? '')}"`)
  const bar =
    `<section class="kiosk-bar" aria-label="${attribute(kiosk.label)}">` +
    `<form method="post" action="/api/kiosk/finish" ${data.join(' ')}>` +
    `<input type="hidden" name="to" value="${home}">` +
    `<button type="submit" class="button">${attribute(kiosk.finish)}</button></form></section>`
  const parts =
    `<link rel="stylesheet" href="${assets.kioskStyles}">` + `<script src="${assets.kiosk}" defer></script>`
  return html
    .replace(/<html(?![^>]*data-text=)/, '<html data-text="large"')
    .replace('<html', `<html data-kiosk="${epoch}"`)
    .replace('</head>', `${parts}</head>`)
    .replace(/<body[^>]*>/, (body) => `${body}${bar}`)
}
