import type { Frame, Page } from '@playwright/test'
import axe from 'axe-core'

/** CSS pixels; design calls for 48, half a pixel is rounding. */
const LEAST_TARGET = 44 - 0.5

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Makes the window as wide as said and as tall as the page: a bar that stays at the window's edge then covers nothing
 * that a reader would scroll out from under it.
 */
export async function spreadOut(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width, height })
}

/** What axe finds with these rules or tags, one line each. */
async function found(page: Page | Frame, runOnly: string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    // Frames are asked one by one; nothing is loaded from elsewhere that would have to be waited for.
    const options = { runOnly: only, resultTypes: ['violations' as const], iframes: false, preload: false }
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} — ${failureSummary}`),
    )
  }, runOnly)
}

/** What axe finds wrong in the whole page or frame; frames within it are asked by themselves. */
export const violations = (page: Page | Frame) => found(page, RULES)

/** What axe finds wrong with colours: another theme changes nothing else of a page that was looked at whole. */
export const colourViolations = (page: Page) => found(page, ['color-contrast', 'link-in-text-block'])

/** Opens everything that folds, as a reader may, but the menu, which would lie over the page. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details:not(.menu)')) folded.setAttribute('open', '')
  })
}

/** How far the page is wider than the window, in CSS pixels, and what sticks out. */
export function overflow(page: Page): Promise<{ pixels: number; out: string[] }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const pixels = scrollWidth - clientWidth
    const isWide = (element: Element) =>
      element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 0.5
    const out = pixels > 0 ? [...document.querySelectorAll('body *')].filter(isWide).slice(0, 9) : []
    return { pixels, out: out.map(({ outerHTML }) => outerHTML.slice(0, 120)) }
  })
}

/**
 * What one presses and what is too small for a finger. Links within a sentence are left out: their height is that of
 * the text (WCAG 2.5.8). A box or a circle counts together with its label, which one can press too.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const blockOf = (element: Element): Element => {
      let block = element.parentElement
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
      return block ?? element
    }
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false
      const block = blockOf(element).cloneNode(true) as Element
      for (const link of block.querySelectorAll('a')) link.remove()
      return /\p{L}/u.test(block.textContent ?? '')
    }
    const isSeen = (element: Element) => {
      const { width, height, right, bottom } = element.getBoundingClientRect()
      const offPage = right + scrollX <= 0 || bottom + scrollY <= 0
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1 && !offPage
    }
    const sizeOf = (element: Element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const boxes = [element, ...labels].map((part) => part.getBoundingClientRect())
      const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left))
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top))
      return { width, height }
    }
    const pressed = 'a[href], button, summary, select, textarea, input:not([type=hidden])'
    return [...document.querySelectorAll(pressed)]
      .filter(
        (element) => !element.closest('[aria-hidden=true]') && isSeen(element) && !isInSentence(element),
      )
      .map((element) => ({ element, ...sizeOf(element) }))
      .filter(({ width, height }) => width < least || height < least)
      .map(({ element, width, height }) => `${width} × ${height}: ${element.outerHTML.slice(0, 140)}`)
  }, LEAST_TARGET)
}
