import type { StaffFormState } from '@/lib/staff-form-state'

type Props = { id: string; version: number; state: StaffFormState<{ version: number }> }

/**
 * The thing and the version that a form saw. After a conflict it is the version that stands there, so that sending the
 * same once more is a decision and no accident.
 */
export function SeenFields({ id, version, state }: Props) {
  const current = state.status === 'conflict' ? state.data?.version : undefined
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={current ?? version} />
    </>
  )
}
