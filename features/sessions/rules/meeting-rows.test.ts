import { describe, expect, it } from 'vitest'
import { MAX_MEETINGS } from '../constants.staff'
import { type MeetingRow, meetingRow, readMeetings } from './meeting-rows'
import { repeatWeekly } from './weekly'

const row = (date: string, from: string, to: string, id = ''): MeetingRow => ({ id, date, from, to })

describe('the meetings of a form', () => {
  it.each([
    ['winter', row('2026-11-28', '09:00', '10:30'), '2026-11-28T07:00:00.000Z', '2026-11-28T08:30:00.000Z'],
    ['summer', row('2027-07-01', '09:00', '10:30'), '2027-07-01T06:00:00.000Z', '2027-07-01T07:30:00.000Z'],
    [
      'the day when the clock goes forward',
      row('2027-03-28', '10:00', '11:00'),
      '2027-03-28T07:00:00.000Z',
      '2027-03-28T08:00:00.000Z',
    ],
    [
      'the day when it goes back',
      row('2027-10-31', '10:00', '11:00'),
      '2027-10-31T08:00:00.000Z',
      '2027-10-31T09:00:00.000Z',
    ],
  ])('are read by the clock of Kyiv: %s', (_case, written, startsAt, endsAt) => {
    const read = readMeetings([written])
    expect(read).toEqual({
      ok: true,
      meetings: [{ id: null, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }],
    })
    const [meeting] = read.ok ? read.meetings : []
    if (meeting) expect(meetingRow({ ...meeting, id: '' })).toEqual(written)
  })

  it.each([
    ['meeting-incomplete', row('2026-11-28', '09:00', '')],
    ['meeting-incomplete', row('', '09:00', '10:00')],
    ['bad-moment', row('2026-13-28', '09:00', '10:00')],
    ['clock-skipped', row('2027-03-28', '03:30', '05:00')],
    ['clock-skipped', row('2027-03-28', '02:30', '03:30')],
    ['clock-doubled', row('2027-10-31', '03:30', '05:00')],
    ['clock-doubled', row('2027-10-31', '02:30', '03:00')],
    ['meeting-ends-early', row('2026-11-28', '10:00', '10:00')],
    ['meeting-ends-early', row('2026-11-28', '10:00', '09:00')],
  ])('say %s of %o', (code, wrong) => {
    const good = row('2026-12-05', '09:00', '10:00')
    expect(readMeetings([good, wrong])).toEqual({ ok: false, problems: new Map([[1, code]]) })
  })

  it('stand in their order, without empty lines, and keep who they are', () => {
    const read = readMeetings([
      row('2026-12-05', '09:00', '10:00', 'b'),
      row('', '', ''),
      row('2026-11-28', '09:00', '10:00', 'a'),
    ])
    expect(read.ok && read.meetings.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(readMeetings([])).toEqual({ ok: true, meetings: [] })
  })

  it('do not lie on one another, but may follow at once', () => {
    const first = row('2026-11-28', '09:00', '10:00')
    expect(readMeetings([first, row('2026-11-28', '10:00', '11:00')]).ok).toBe(true)
    expect(readMeetings([first, row('2026-11-28', '09:30', '09:40')])).toEqual({
      ok: false,
      problems: new Map([[1, 'meetings-overlap']]),
    })
  })

  it('are not too many', () => {
    const many = Array.from({ length: MAX_MEETINGS + 1 }, (_, index) =>
      row(new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10), '09:00', '10:00'),
    )
    expect(readMeetings(many)).toEqual({
      ok: false,
      problems: new Map([[MAX_MEETINGS, 'meetings-too-many']]),
    })
  })
})

describe('repeating every week', () => {
  it('keeps the hour of the clock over the change of time', () => {
    const rows = repeatWeekly([row('2027-03-21', '09:00', '10:00', 'a'), row('', '', '')], 3)
    expect(rows.map(({ id, date, from }) => [id, date, from])).toEqual([
      ['a', '2027-03-21', '09:00'],
      ['', '2027-03-28', '09:00'],
      ['', '2027-04-04', '09:00'],
    ])
    const read = readMeetings(rows)
    expect(read.ok && read.meetings.map(({ startsAt }) => startsAt.toISOString().slice(11, 13))).toEqual([
      '07',
      '06',
      '06',
    ])
  })

  it.each([
    [[row('', '', '')], 5, 1],
    [[row('2026-11-28', '', '')], 2, 2],
    [[row('2026-11-28', '09:00', '10:00')], 1, 1],
    [[row('2026-11-28', '09:00', '10:00')], 1000, MAX_MEETINGS],
  ])('of %o to %i gives %i lines', (rows, count, length) => {
    expect(repeatWeekly(rows, count)).toHaveLength(length)
  })
})
