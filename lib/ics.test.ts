import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeText, foldLine, type IcsEntry, icsFile, icsUid } from './ics'

const KYIV = 'Europe/Kyiv'
const entry = (changes: Partial<IcsEntry> = {}): IcsEntry => ({
  uid: icsUid('event', 'abc'),
  sequence: 0,
  changedAt: new Date('2026-11-01T10:00:00Z'),
  time: { startsAt: new Date('2026-11-23T07:00:00Z'), endsAt: new Date('2026-11-23T08:30:00Z') },
  isCancelled: false,
  summary: 'Тренінг',
  ...changes,
})
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const file = (...entries: IcsEntry[]) => icsFile({ name: 'Події', entries }, KYIV)

describe('lines', () => {
  it('have at most 75 octets and hold what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`
        const folded = foldLine(line)
        for (const piece of folded.split('\r\n')) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
        expect(folded.replaceAll('\r\n ', '')).toBe(line)
      }),
    )
  })

  it.each([
    ['a; b, c\\d', 'a\\; b\\, c\\\\d'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['bell\u0007', 'bell'],
    ['BEGIN:VEVENT\nUID:x', 'BEGIN:VEVENT\\nUID:x'],
  ])('write %j as %j', (text, value) => {
    expect(escapeText(text)).toBe(value)
  })
})

describe('an entry', () => {
  it('is at the hour that the clock in Kyiv shows, with a stable identifier', () => {
    const lines = unfolded(file(entry()))
    expect(lines).toContain('DTSTART;TZID=Europe/Kyiv:20261123T090000')
    expect(lines).toContain('DTEND;TZID=Europe/Kyiv:20261123T103000')
    expect(lines).toContain('STATUS:CONFIRMED')
    expect(lines).toContain('SEQUENCE:0')
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([`UID:${icsUid('event', 'abc')}`])
    expect(icsUid('event', 'abc')).not.toBe(icsUid('session', 'abc'))
  })

  it('is a whole day and takes nobody’s time where the hour may not be told', () => {
    const text = file(entry({ time: { day: '2026-12-31' } }))
    const lines = unfolded(text)
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
    expect(lines).toContain('DTEND;VALUE=DATE:20270101')
    expect(text).not.toMatch(/DTSTART[^\r]*T\d{6}|VTIMEZONE/)
  })

  it('says that it is cancelled and which version it is', () => {
    const lines = unfolded(file(entry({ isCancelled: true, sequence: 3 })))
    expect(lines).toContain('STATUS:CANCELLED')
    expect(lines).toContain('SEQUENCE:3')
  })

  it('leaves out what is not there', () => {
    expect(file(entry({ location: null, url: null }))).not.toMatch(/LOCATION|URL:|DESCRIPTION/)
  })
})

describe('the time zone', () => {
  /** The offset that a calendar program takes for a local time: of the last observance that has begun. */
  function offsetIn(lines: string[], local: string): string | undefined {
    let begun = ''
    let found: string | undefined
    lines.forEach((line, index) => {
      const start = line.match(/^DTSTART:(\d{8}T\d{6})$/)?.[1]
      if (!start || start > local || start < begun) return
      begun = start
      found = lines[index + 2]?.replace('TZOFFSETTO:', '')
    })
    return found
  }

  it('changes where the clock of Kyiv changes', () => {
    const both = [new Date('2026-01-10T08:00:00Z'), new Date('2026-12-10T08:00:00Z')]
    const lines = unfolded(
      file(...both.map((at, index) => entry({ uid: `${index}`, time: { startsAt: at, endsAt: at } }))),
    )
    expect(lines).toContain('DTSTART:20260329T030000')
    expect(lines).toContain('DTSTART:20261025T040000')
    expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
    expect(offsetIn(lines, '20260328T100000')).toBe('+0200')
    expect(offsetIn(lines, '20260329T100000')).toBe('+0300')
    expect(offsetIn(lines, '20261024T100000')).toBe('+0300')
    expect(offsetIn(lines, '20261025T100000')).toBe('+0200')
  })

  it('gives every entry back as the instant that it is', () => {
    const anyInstant = fc.date({
      min: new Date('2024-01-01T00:00:00Z'),
      max: new Date('2029-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(anyInstant, (date) => {
        const at = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
        const lines = unfolded(file(entry({ time: { startsAt: at, endsAt: at } })))
        const local = lines.find((line) => line.startsWith('DTSTART;TZID'))?.split(':')[1] ?? ''
        const offset = offsetIn(lines, local) ?? ''
        const iso = local.replace(/(....)(..)(..)T(..)(..)(..)/, '$1-$2-$3T$4:$5:$6')
        const read = new Date(`${iso}${offset.replace(/(...)(..)/, '$1:$2')}`)
        // The hour that the clock shows twice has two instants; a calendar takes the first.
        expect([0, 3_600_000]).toContain(Math.abs(read.getTime() - at.getTime()))
        if (!local.includes('T03')) expect(read).toEqual(at)
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['Asia/Kolkata', '+0530'],
    ['America/St_Johns', '-0330'],
    ['UTC', '+0000'],
  ])('is right for %s', (zone, offset) => {
    const time = { startsAt: new Date('2026-01-10T12:00:00Z'), endsAt: new Date('2026-01-10T13:00:00Z') }
    const lines = unfolded(icsFile({ name: 'x', entries: [entry({ time })] }, zone))
    expect(lines).toContain(`TZOFFSETTO:${offset}`)
  })
})
