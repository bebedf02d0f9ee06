import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { checkMedia, parseEpisode } from './check-episode'

/** Without anchors, which are refused. */
const written = (value: unknown) => stringify(value, { aliasDuplicateObjects: false })
const both = (text: string) => ({ uk: text, en: text })
const media = (of: string) => ({
  video: [`${of}.mp4`],
  captions: `${of}.vtt`,
  poster: `${of}.webp`,
  audio: null as string | null,
})
const own = {
  kind: 'own',
  order: 1,
  title: both('Фільм'),
  summary: both('Коротко.'),
  publishedOn: '2026-11-23',
  seconds: 20,
  sound: 'none',
  transcript: [
    { at: 0, text: both('перше') },
    { at: 7, text: both('друге') },
  ],
  media: { uk: media('uk'), en: media('en') },
  links: [{ path: '/guides/phishing', title: both('Далі') }],
}
const official = {
  kind: 'official',
  order: 2,
  title: both('Серіал'),
  summary: both('Коротко.'),
  publishedOn: '2026-11-23',
  url: 'https://osvita.diia.gov.ua',
  label: 'osvita.diia.gov.ua',
  recognise: both('Адреса закінчується на gov.ua.'),
  steps: [both('Виберіть.')],
  unknown: [],
}
const vtt = 'WEBVTT\n\n1\n00:00:00.000 --> 00:00:07.000\nперше\n\n2\n00:00:07.000 --> 00:00:20.000\nдруге\n'
const names = ['uk.mp4', 'uk.vtt', 'uk.webp', 'en.mp4', 'en.vtt', 'en.webp']
const folder = {
  sizes: new Map(names.map((name) => [name, 1000])),
  apart: new Set<string>(),
  captions: new Map([
    ['uk.vtt', vtt],
    ['en.vtt', vtt],
  ]),
}
const codes = (episode: unknown) => parseEpisode(written(episode), 'x').problems.map(({ code }) => code)

function filesOf(changed: Partial<typeof folder>) {
  const { episode } = parseEpisode(written(own), 'x')
  if (!episode) throw new Error('not read')
  return checkMedia(episode, { ...folder, ...changed }, 'x').map(({ code, message }) => `${code} ${message}`)
}

describe('an episode’s file', () => {
  it('is read when all is right', () => {
    expect([codes(own), codes(official)]).toEqual([[], []])
    expect(filesOf({})).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['no words', { ...own, transcript: [] }, 'no-transcript'],
    [
      'words that begin late',
      { ...own, transcript: own.transcript.map(({ text }, i) => ({ at: i + 1, text })) },
      'begins-late',
    ],
    [
      'words out of order',
      { ...own, transcript: [...own.transcript, { at: 3, text: both('третє') }] },
      'not-in-order',
    ],
    ['words after the end', { ...own, seconds: 6 }, 'too-short'],
    ['speech without its sound alone', { ...own, sound: 'speech' }, 'no-audio'],
    [
      'a file elsewhere',
      { ...own, media: { uk: { ...media('uk'), video: ['../a.mp4'] }, en: media('en') } },
      'bad-file',
    ],
    [
      'a file of another host',
      { ...own, media: { uk: { ...media('uk'), poster: 'https://a.example/p.webp' }, en: media('en') } },
      'bad-file',
    ],
    [
      'a page as a film',
      { ...own, media: { uk: { ...media('uk'), video: ['a.html'] }, en: media('en') } },
      'bad-file',
    ],
    ['a link out', { ...own, links: [{ path: '//a.example', title: both('Далі') }] }, 'bad-path'],
    ['a script', { ...own, title: both('<script>') }, 'markup'],
    [
      'an address that is not the state’s',
      { ...official, url: 'https://diia.gov.ua.example' },
      'not-official',
    ],
    ['an address that is not safe', { ...official, url: 'http://osvita.diia.gov.ua' }, 'not-official'],
    ['an address that runs', { ...official, url: 'javascript:alert(1)' }, 'not-official'],
    ['a kind that is not known', { ...own, kind: 'embed' }, 'invalid_union'],
  ])('is refused with %s', (_, episode, code) => {
    const found = codes(episode)
    if (code === 'invalid_union') expect(found).not.toEqual([])
    else expect(found).toContain(code)
  })

  it('has its files, of a size that weak networks bear, and captions with the same words', () => {
    const without = new Map([...folder.sizes].filter(([name]) => name !== 'uk.webp'))
    expect(filesOf({ sizes: without })).toEqual(['missing-file uk.webp is not there or empty'])
    const heavy = new Map([...folder.sizes, ['en.mp4', 1_000_001], ['en.webp', 60_001]] as const)
    expect(filesOf({ sizes: heavy })).toEqual([
      'file-too-large en.mp4 has 1000001 bytes, at most 1000000',
      'file-too-large en.webp has 60001 bytes, at most 60000',
    ])
    expect(filesOf({ sizes: heavy, apart: new Set(['en.mp4', 'en.webp']) })).toEqual([])
    const other = new Map([...folder.captions, ['uk.vtt', vtt.replace('друге', 'інше')]] as const)
    expect(filesOf({ captions: other })).toEqual([
      'captions-differ uk.vtt does not tell what the transcript tells',
    ])
  })
})
