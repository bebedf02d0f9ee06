import type { getTranslations } from 'next-intl/server'

type Translate = Awaited<ReturnType<typeof getTranslations<'staff.events'>>>

/** How many are registered, of how many where there is a limit. */
export function seatsText(
  t: Translate,
  { taken, capacity }: { taken: number; capacity: number | null },
): string {
  return capacity === null ? String(taken) : t('seats', { taken, capacity })
}
