import { describe, expect, it } from 'vitest'
import { type GuideSigns, guideHealth, searchesNear } from './health'

const well: GuideSigns = {
  freshness: { state: 'fresh', checkedOn: '2026-11-01', daysSinceCheck: 22, daysLeft: 60 },
  appVersion: 'Дія 4.1',
  openReports: 0,
  links: [{ url: 'https://a.example', result: 'ok', failures: 0 }],
  searches: 0,
  fileChanged: false,
}
const link = (result: string, failures: number) => [{ url: 'https://a.example', result, failures }]

describe('the health of a guide', () => {
  it.each<[string, Partial<GuideSigns>, string, string[]]>([
    ['all is well', {}, 'green', []],
    [
      'nobody checked it',
      { freshness: { state: 'never-checked', daysLeft: 60 } },
      'amber',
      ['never-checked'],
    ],
    [
      'its day is near',
      { freshness: { state: 'never-checked', daysLeft: 3 } },
      'amber',
      ['review-soon', 'never-checked'],
    ],
    [
      'its day is over',
      { freshness: { state: 'stale', checkedOn: null, daysOverdue: 1 } },
      'red',
      ['overdue'],
    ],
    ['one report', { openReports: 1 }, 'amber', ['reports']],
    ['many reports', { openReports: 3 }, 'red', ['reports']],
    ['a page is gone', { links: link('gone', 1) }, 'red', ['dead-links']],
    ['a page failed once', { links: link('failed', 1) }, 'amber', ['weak-links']],
    ['a page fails always', { links: link('failed', 3) }, 'red', ['dead-links']],
    ['no network here', { links: link('unreachable', 9) }, 'green', []],
    ['checked against nothing', { appVersion: null }, 'amber', ['no-app-version']],
    ['searched in vain', { searches: 2 }, 'amber', ['searches']],
    ['the file has changed', { fileChanged: true, openReports: 1 }, 'red', ['file-changed', 'reports']],
  ])('%s', (_name, signs, colour, reasons) => {
    const found = guideHealth({ ...well, ...signs })
    expect([found.colour, found.reasons.map(({ code }) => code)]).toEqual([colour, reasons])
  })
})

it('finds vain searches by the beginnings of their words', () => {
  const guide = { title: 'Увімкнути Дія.Підпис', keywords: ['електронний підпис'] }
  const misses = [
    { query: 'підписи електроні', count: 3 },
    { query: 'підпис банку приватному', count: 9 },
    { query: 'ква', count: 9 },
  ]
  expect(searchesNear(guide, misses)).toBe(3)
})
