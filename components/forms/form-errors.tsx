import type { FormState } from '@/lib/form-state'
import { ErrorSummary } from './error-summary'
import { type FormTexts, fieldError } from './form-texts'

type Props = {
  state: FormState
  texts: FormTexts
  /** Names of the fields and their ids, in the order of the form. */
  fields: readonly { name: string; id: string }[]
  /** Id of the summary, where a page holds more than one form. */
  id?: string
}

/** The summary of a form that came back; nothing while all is well. */
export function FormErrors({ state, texts, fields, id }: Props) {
  if (state.status === 'failed') {
    const number = state.errorId ? ` ${texts.errorNumber}: ${state.errorId}.` : ''
    return (
      <ErrorSummary
        id={id}
        title={texts.failedTitle}
        problems={[{ text: `${texts.failed[state.code]}${number}` }]}
      />
    )
  }
  if (state.status !== 'invalid') return null
  const known = fields.filter(({ name }) => name in state.fields)
  const problems = known.map((field) => ({
    text: fieldError(state, field.name, texts) ?? '',
    fieldId: field.id,
  }))
  const rest = Object.keys(state.fields).filter((name) => !known.some((field) => field.name === name))
  const others = rest.map((name) => ({ text: fieldError(state, name, texts) ?? '' }))
  return <ErrorSummary id={id} title={texts.invalidTitle} problems={[...problems, ...others]} />
}
