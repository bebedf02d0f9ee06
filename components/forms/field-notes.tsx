import type { FieldTexts } from './described-by'

/** The hint and the error of a field, under the ids that `describedBy` names. */
export function FieldNotes({ id, hint, error }: Omit<FieldTexts, 'label'> & { id: string }) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </>
  )
}

export function fieldClass(error: string | undefined): string {
  return error ? 'field has-error' : 'field'
}
