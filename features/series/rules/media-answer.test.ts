import { describe, expect, it } from 'vitest'
import { mediaAnswer } from './media-answer'
import { mediaName } from './media-name'

const stored = { type: 'video/mp4', bytes: 100, etag: '"a"' }
const asked = { range: null, ifRange: null, ifNoneMatch: null }

describe('the answer to who asks for a file', () => {
  it.each([
    [{}, 200, { start: 0, end: 99 }],
    [{ range: 'bytes=0-9' }, 206, { start: 0, end: 9 }],
    [{ range: 'bytes=100-' }, 416, null],
    [{ ifNoneMatch: '"a"' }, 304, null],
    [{ ifNoneMatch: '"b", "a"', range: 'bytes=0-9' }, 304, null],
    [{ ifNoneMatch: '"b"' }, 200, { start: 0, end: 99 }],
    [{ ifRange: '"a"', range: 'bytes=0-9' }, 206, { start: 0, end: 9 }],
    [{ ifRange: '"old"', range: 'bytes=0-9' }, 200, { start: 0, end: 99 }],
  ])('with %j is %i', (headers, status, part) => {
    expect(mediaAnswer(stored, { ...asked, ...headers })).toMatchObject({ status, part })
  })

  it('says which part of what it is', () => {
    const { headers } = mediaAnswer(stored, { ...asked, range: 'bytes=5-' })
    expect(headers['Content-Range']).toBe('bytes 5-99/100')
    expect(mediaAnswer(stored, { ...asked, range: 'bytes=100-' }).headers['Content-Range']).toBe(
      'bytes */100',
    )
  })
})

it.each([
  ['spot-scam-sms', 'uk.mp4', 'video/mp4'],
  ['a', 'uk.vtt', 'text/vtt; charset=utf-8'],
  ['a', 'episode.yaml', null],
  ['a', 'uk.html', null],
  ['..', 'uk.mp4', null],
  ['a', '../b/uk.mp4', null],
  ['a', '..\\uk.mp4', null],
  ['a', 'uk.mp4\0', null],
  ['a/b', 'uk.mp4', null],
  ['a', '.mp4', null],
  ['a', `${'x'.repeat(60)}.mp4`, null],
])('%s/%s is served as %s', (slug, file, type) => {
  expect(mediaName(slug, file)?.type ?? null).toBe(type)
})
