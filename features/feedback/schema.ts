import { z } from 'zod'
import { type feedbackFieldErrors, REPORT_LENGTH, type ReportKind, reportKinds } from './constants'

type FieldError = (typeof feedbackFieldErrors)[number]

const text = z.string().trim().default('')
const isKind = (value: string): value is ReportKind => reportKinds.some((kind) => kind === value)

function textProblem(words: string): FieldError | null {
  if (words === '') return 'text-missing'
  if (words.length < REPORT_LENGTH.min) return 'text-too-short'
  return words.length > REPORT_LENGTH.max ? 'text-too-long' : null
}

/** What a reader says of a guide. `slug` and `step` come from the page; a step that makes no sense counts as none. */
export const guideReportSchema = z
  .object({
    slug: text,
    step: z.coerce.number().int().min(1).max(99).nullable().catch(null),
    kind: text,
    text,
  })
  .superRefine(({ kind, text: words }, context) => {
    const issue = (path: string, message: FieldError) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!isKind(kind)) issue('kind', 'kind-missing')
    const problem = textProblem(words)
    if (problem) issue('text', problem)
  })
  .transform(({ kind, ...report }) => ({ ...report, kind: isKind(kind) ? kind : 'other' }))

export type NewGuideReport = z.output<typeof guideReportSchema>
