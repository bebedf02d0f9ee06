'use client'

import { createContext, useContext } from 'react'
import type { Option } from '@/components/staff/select-field'

/** What every group of fields of the form needs: values by name, errors by name, words of lists. */
export type PlaceFormContext = {
  value: (name: string) => string
  list: (name: string) => string[]
  error: (name: string) => string | undefined
  options: Record<string, readonly Option[]>
}

const Context = createContext<PlaceFormContext | null>(null)

export const PlaceFormProvider = Context.Provider

/** @throws outside of the form. */
export function usePlaceForm(): PlaceFormContext {
  const context = useContext(Context)
  if (!context) throw new Error('Fields of a place stand in its form')
  return context
}
