import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { acceptedEncoding, HtmlAnswers } from './html-answers'

const page = (text: string) => Buffer.from(`<html>${text}</html>`)

describe('acceptedEncoding', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=1.0, gzip;q=0.8', 'br'],
    ['identity', null],
    ['', null],
    [undefined, null],
  ])('%s → %s', (header, expected) => {
    expect(acceptedEncoding(header)).toBe(expected)
  })
})

describe('HtmlAnswers', () => {
  it('rewrites and compresses a page once for each encoding and variant', () => {
    const answers = new HtmlAnswers()
    let made = 0
    const rewrite = (html: string) => {
      made += 1
      return html.replace('a', 'b')
    }
    const ask = (variant: string, encoding: 'br' | 'gzip' | null) =>
      answers.answer(page('a'), variant, encoding, rewrite)
    expect(brotliDecompressSync(ask('', 'br').bytes).toString()).toBe('<html>b</html>')
    expect(gunzipSync(ask('', 'gzip').bytes).toString()).toBe('<html>b</html>')
    expect(ask('', null).bytes.toString()).toBe('<html>b</html>')
    expect(made).toBe(3)
    expect(ask('', 'br')).toBe(ask('', 'br'))
    expect(made).toBe(3)
    expect(ask('dark', 'br').tag).not.toBe(ask('', 'br').tag)
    expect(made).toBe(4)
  })

  it('forgets the pages that were not asked for longest', () => {
    const answers = new HtmlAnswers()
    const first = answers.answer(page('first'), '', null, (html) => html)
    for (let index = 0; index < 299; index += 1) answers.answer(page(String(index)), '', null, (html) => html)
    expect(answers.answer(page('first'), '', null, (html) => html)).toBe(first)
    for (let index = 300; index < 600; index += 1)
      answers.answer(page(String(index)), '', null, (html) => html)
    expect(answers.answer(page('first'), '', null, (html) => html)).not.toBe(first)
  })
})
