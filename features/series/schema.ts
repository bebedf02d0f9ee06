import { z } from 'zod'
import { bothTexts, contentText, contentTextCodes } from '@/lib/content-text'

const file = (endings: string) =>
  z.string().regex(new RegExp(`^[a-z0-9-]{1,40}\\.(?:${endings})$`), 'bad-file')
const common = {
  /** Place in the list, from 1. */
  order: z.int().min(1).max(999),
  title: bothTexts(80),
  summary: bothTexts(200),
  publishedOn: z.iso.date('bad-day'),
}

const media = z.strictObject({
  /** The smallest that nearly every browser plays stands first. */
  video: z.array(file('mp4|webm')).min(1, 'no-video').max(3),
  captions: file('vtt'),
  poster: file('webp|jpg|svg'),
  audio: file('m4a|mp3|ogg').nullable(),
})

const own = z
  .strictObject({
    kind: z.literal('own'),
    ...common,
    seconds: z.int().min(5).max(3600),
    /** `none`: silent, everything is written on the screen. */
    sound: z.enum(['none', 'speech']),
    /** What is said or written, each with the second at which it begins. */
    transcript: z
      .array(z.strictObject({ at: z.int().min(0), text: bothTexts(400) }))
      .min(2, 'no-transcript')
      .max(200),
    media: z.strictObject({ uk: media, en: media }),
    /** Pages of the portal where one goes on. */
    links: z.array(
      z.strictObject({ path: z.string().regex(/^\/[a-z0-9/-]{1,100}$/, 'bad-path'), title: bothTexts(80) }),
    ),
  })
  .refine(({ transcript }) => transcript[0]?.at === 0, { path: ['transcript'], error: 'begins-late' })
  .refine(
    ({ transcript }) =>
      transcript.every(({ at }, index) => index === 0 || at > (transcript[index - 1]?.at ?? 0)),
    {
      path: ['transcript'],
      error: 'not-in-order',
    },
  )
  .refine(({ transcript, seconds }) => (transcript.at(-1)?.at ?? 0) < seconds, {
    path: ['seconds'],
    error: 'too-short',
  })
  .refine(({ sound, media: { uk, en } }) => sound === 'none' || (uk.audio !== null && en.audio !== null), {
    path: ['media'],
    error: 'no-audio',
  })

const official = z.strictObject({
  kind: z.literal('official'),
  ...common,
  url: z.url({ protocol: /^https$/, hostname: /^[a-z0-9.-]+\.gov\.ua$/, error: 'not-official' }),
  label: contentText(60),
  recognise: bothTexts(200),
  steps: z.array(bothTexts(120)).min(1).max(8),
  /** What we do not know, told to the reader. */
  unknown: z.array(bothTexts(200)).max(6),
})

export const episodeSchema = z.discriminatedUnion('kind', [own, official])

export type EpisodeFile = z.infer<typeof episodeSchema>

/** Plain English for the codes above, for the authors of content. */
export const episodeCodeTexts: Record<string, string> = {
  ...contentTextCodes(60, 80, 120, 200, 400),
  'bad-day': 'a day as YYYY-MM-DD is expected',
  'bad-file': 'a name of small Latin letters, digits and hyphens with a known ending',
  'bad-path': 'a path of the portal without language, as /guides/phishing',
  'no-video': 'at least one video',
  'no-audio': 'a film that speaks has a file with its sound alone in both languages',
  'no-transcript': 'all that is said or written, in at least 2 parts',
  'begins-late': 'the first part begins at second 0',
  'not-in-order': 'parts stand in the order of their seconds',
  'too-short': 'the last part begins after the end',
  'not-official': 'an https address that ends in gov.ua',
}
