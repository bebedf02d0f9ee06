import { expect } from '@playwright/test'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/** The only script a public page may load. */
const ENHANCEMENT = /^\/assets\/enhance-[A-Z0-9]+\.js$/

/** What a page would run: the address of each script, or the beginning of one that stands in the page itself. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes]) => !attributes?.includes('type="application/ld+json"'))
    .map(
      ([, attributes = '', code = '']) =>
        attributes.match(/\bsrc="([^"]*)"/)?.[1] ?? `inline: ${code.slice(0, 80)}`,
    )
}

/** Makes sure that a page is a whole document without a trace of the framework's scripts. */
export function expectLean(html: string, name: string): void {
  const scripts = scriptsIn(html)
  expect(scripts, name).toHaveLength(1)
  expect(scripts[0], name).toMatch(ENHANCEMENT)
  expect(html, name).not.toMatch(/<link[^>]+(?:as="script"|rel="modulepreload")/)
  expect(html, name).not.toMatch(/__next_f|self\.__next|\$RC\(|<template id="[BP]:/)
  expect(html, name).toMatch(/<h1[\s>][\s\S]*<\/html>\s*$/)
}
