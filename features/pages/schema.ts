import { z } from 'zod'

const line = (max: number) => z.string().trim().min(1, 'empty').max(max, `longer-than-${max}`)

export const textPageSchema = z.strictObject({
  title: line(60),
  description: line(200),
  updatedOn: z.iso.date('bad-day'),
})

export type TextPageFront = z.infer<typeof textPageSchema>

/** Plain English for the codes above, for the authors of content. */
export const textPageCodeTexts: Record<string, string> = {
  empty: 'it must not be empty',
  'bad-day': 'a day as YYYY-MM-DD is expected',
  'longer-than-60': 'at most 60 characters',
  'longer-than-200': 'at most 200 characters',
}
