import { describe, expect, it } from 'vitest'
import { atomFeed } from './atom'

const feed = {
  title: 'Портал & <друзі>',
  language: 'uk',
  self: 'https://example.org/feeds/guides.atom',
  home: 'https://example.org/guides',
  address: (slug: string) => `https://example.org/guides/${slug}`,
}
const change = (date: string, note: string) => ({ date, note, major: false })

describe('atomFeed', () => {
  it('lists changes newest first and escapes texts', () => {
    const xml = atomFeed(
      [
        {
          slug: 'a',
          number: 101,
          title: 'А "1"',
          changes: [change('2026-02-01', '<b>'), change('2026-01-01', 'перша')],
        },
        { slug: 'b', number: 102, title: 'Б', changes: [change('2026-03-01', 'друга')] },
      ],
      feed,
    )
    expect([...xml.matchAll(/<updated>([^T]+)T/g)].map((match) => match[1])).toEqual([
      '2026-03-01',
      '2026-03-01',
      '2026-02-01',
      '2026-01-01',
    ])
    expect(xml).toContain('<title>Портал &amp; &lt;друзі&gt;</title>')
    expect(xml).toContain('<summary>&lt;b&gt;</summary>')
    expect(xml).not.toContain('<b>')
  })

  it('gives two changes of one day different ids that stay when a third one comes', () => {
    const ids = (changes: string[]) => {
      const xml = atomFeed(
        [{ slug: 'a', number: 101, title: 'А', changes: changes.map((n) => change('2026-02-01', n)) }],
        feed,
      )
      return [...xml.matchAll(/<entry>\s*<id>([^<]+)/g)].map((match) => match[1])
    }
    const before = ids(['друга', 'перша'])
    expect(new Set(before).size).toBe(2)
    expect(ids(['третя', 'друга', 'перша']).slice(1)).toEqual(before)
  })
})
