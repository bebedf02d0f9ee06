/** Whom a form is about, and on which sheet they stand. */
export function PersonFields({ id, poolId }: { id: string; poolId: string }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="pool" value={poolId} />
    </>
  )
}
