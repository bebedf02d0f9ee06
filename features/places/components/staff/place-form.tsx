'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useRef } from 'react'
import { Checkbox } from '@/components/forms/checkbox'
import { FormStatus } from '@/components/staff/form-status'
import type { Option } from '@/components/staff/select-field'
import { Submit } from '@/components/staff/submit'
import { useFieldError } from '@/components/staff/use-field-error'
import { staffIdle, staffValues, valueList } from '@/lib/staff-form-state'
import { savePlaceAction } from '../../actions.staff'
import { flatColumns } from '../../rules/exchange/flat'
import type { NamedPoint } from '../../rules/point'
import { PlaceFormProvider } from './form-context'
import { PlaceConflict } from './place-conflict'
import { PlacePreviewPanel } from './place-preview'
import { PlaceSections } from './place-sections'
import type { PointMapTiles } from './point-map'

export type PlaceFormProps = {
  id: string | null
  version: number
  initial: { values: Record<string, string>; lists: Record<string, string[]> }
  options: Record<string, readonly Option[]>
  points: readonly NamedPoint[]
  towns: readonly NamedPoint[]
  tiles: PointMapTiles
  previewAddress: string
}

const extra = ['hours_Mo', 'hours_Tu', 'hours_We', 'hours_Th', 'hours_Fr', 'hours_Sa', 'hours_Su', 'hours_PH']
const more = ['new_organization_uk', 'new_organization_en', 'allow_duplicates']
const fields = [...flatColumns, ...extra, ...more].map((name) => ({ name, id: name }))

/** All of a place, with what the public will see of it beside. */
export function PlaceForm({
  id,
  version,
  initial,
  options,
  points,
  towns,
  tiles,
  previewAddress,
}: PlaceFormProps) {
  const t = useTranslations('staff.places.form')
  const [state, action] = useActionState(savePlaceAction, staffIdle)
  const form = useRef<HTMLFormElement>(null)
  const error = useFieldError(state)
  const isTyped = 'values' in state
  const typed = staffValues(state)
  const data = 'data' in state ? state.data : undefined
  const value = (name: string) => (isTyped ? (typed[name] ?? '') : (initial.values[name] ?? ''))
  const list = (name: string) => (isTyped ? valueList(typed, name) : (initial.lists[name] ?? []))
  const hasTwin = state.status === 'invalid' && state.fields.allow_duplicates !== undefined
  return (
    <div className="place-editor">
      <form ref={form} className="form form-wide" action={action} noValidate>
        <FormStatus
          state={state}
          fields={fields}
          done={t('saved')}
          conflict={data && <PlaceConflict changes={data.theirs} />}
        />
        {id && <input type="hidden" name="id" value={id} />}
        <input type="hidden" name="version" value={Math.max(version, data?.version ?? 0)} />
        <PlaceFormProvider value={{ value, list, error, options }}>
          <PlaceSections isNew={id === null} points={points} towns={towns} tiles={tiles} />
        </PlaceFormProvider>
        {hasTwin && (
          <Checkbox
            id="allow_duplicates"
            name="allow_duplicates"
            label={t('allowDuplicates')}
            error={error('allow_duplicates')}
          />
        )}
        <div>
          <Submit label={t('save')} />
        </div>
      </form>
      <PlacePreviewPanel form={form} address={previewAddress} />
    </div>
  )
}
