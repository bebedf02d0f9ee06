'use client'

import { useMessages } from 'next-intl'

/** Words for the values that a field may have. */
export function useOptionLabel(): (field: string, option: string) => string {
  const { staff } = useMessages()
  const known: Record<string, Record<string, string>> = staff.editing.options
  return (field, option) => known[field]?.[option] ?? option
}
