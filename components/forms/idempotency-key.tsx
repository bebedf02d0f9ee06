import { type FormState, KEY_FIELD, valuesOf } from '@/lib/form-state'

/**
 * The key under which one submit makes one record. A page made for one reader brings a fresh `value`. A static page
 * must not: it would give everybody the same one. There the field stays empty until the enhancement script fills it,
 * and without the script the same content counts as the same submit.
 */
export function IdempotencyKey({ state, value }: { state: FormState; value?: string }) {
  return (
    <input
      type="hidden"
      name={KEY_FIELD}
      defaultValue={valuesOf(state)[KEY_FIELD] || value || ''}
      data-idempotency-key=""
    />
  )
}
