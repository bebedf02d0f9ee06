import type { GuideChange, GuideSummary } from '../types'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const escapeXml = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

type Entry = Pick<GuideSummary, 'slug' | 'number' | 'title'> & { changes: readonly GuideChange[] }
type Feed = { title: string; language: string; self: string; home: string; address: (slug: string) => string }

/**
 * Changes of guides as an Atom feed (RFC 4287), newest first, at most 100. An entry's id is the guide's number, the day
 * and the place of the change within that day, so a corrected note stays the same entry.
 */
export function atomFeed(guides: readonly Entry[], feed: Feed): string {
  const changes = guides.flatMap(({ slug, number, title, changes: list }) =>
    list.map(({ date, note }, index) => {
      const sameDay = list.slice(index + 1).filter((older) => older.date === date).length
      return { slug, number, title, note, date, id: `${feed.home}#${number}-${date}-${sameDay}` }
    }),
  )
  changes.sort((a, b) => b.date.localeCompare(a.date) || a.number - b.number)
  const shown = changes.slice(0, 100)
  const stamp = (date: string) => `${date}T00:00:00Z`
  const entries = shown.map(
    (change) => `  <entry>
    <id>${escapeXml(change.id)}</id>
    <title>${escapeXml(change.title)}</title>
    <link href="${escapeXml(feed.address(change.slug))}"/>
    <updated>${stamp(change.date)}</updated>
    <summary>${escapeXml(change.note)}</summary>
  </entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
  <id>${escapeXml(feed.self)}</id>
  <title>${escapeXml(feed.title)}</title>
  <link rel="self" href="${escapeXml(feed.self)}"/>
  <link href="${escapeXml(feed.home)}"/>
  <author><name>${escapeXml(feed.title)}</name></author>
  <updated>${stamp(shown[0]?.date ?? '1970-01-01')}</updated>
${entries.join('\n')}
</feed>
`
}
