import { FormErrors } from '@/components/forms/form-errors'
import { type FormTexts, fieldError } from '@/components/forms/form-texts'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { SubmitButton } from '@/components/forms/submit-button'
import { type FormState, valuesOf } from '@/lib/form-state'
import type { Locale } from '@/lib/i18n/locales'
import { fieldName } from '../rules/quiz'
import type { Question } from '../types.lessons'
import { QuestionFields } from './question-fields'

export type EndCheckFormProps = {
  locale: Locale
  course: string
  questions: readonly Question[]
  submit: string
  forms: FormTexts
}

type Props = EndCheckFormProps & { state: FormState; action: string | ((form: FormData) => void) }

const PREFIX = 'check'

/** In the summary each sentence begins with the number of its question. */
function withNumbers(texts: FormTexts, count: number): FormTexts {
  const sentences = Array.from({ length: count }, (_, index) => [
    fieldName(index),
    `${index + 1}. ${texts.fields['answer-missing'] ?? texts.fields.invalid}`,
  ])
  return { ...texts, fields: { ...texts.fields, ...Object.fromEntries(sentences) } }
}

function numbered(state: FormState): FormState {
  if (state.status !== 'invalid') return state
  return { ...state, fields: Object.fromEntries(Object.keys(state.fields).map((name) => [name, name])) }
}

/** The end check. What was not answered is named, and everything else comes back as it was. */
export function EndCheckFormView({ locale, course, questions, submit, forms, state, action }: Props) {
  const fields = questions.map((_, index) => ({
    name: fieldName(index),
    id: `${PREFIX}-${fieldName(index)}`,
  }))
  return (
    <form className="form" id="end-check-form" action={action} noValidate data-draft={`end-check-${course}`}>
      <FormErrors state={numbered(state)} texts={withNumbers(forms, questions.length)} fields={fields} />
      <QuestionFields
        questions={questions}
        prefix={PREFIX}
        values={valuesOf(state)}
        error={(name) => fieldError(state, name, forms)}
      />
      <HiddenFields texts={forms} values={{ course, locale }} />
      <SubmitButton label={submit} />
    </form>
  )
}
