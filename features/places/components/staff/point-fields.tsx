'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { InputField } from '@/components/staff/input-field'
import { type NamedPoint, pointFromText } from '../../rules/point'
import { usePlaceForm } from './form-context'
import { PointMap, type PointMapTiles } from './point-map'

type Props = { points: readonly NamedPoint[]; towns: readonly NamedPoint[]; tiles: PointMapTiles }

const numberOf = (text: string) => (text.trim() === '' ? Number.NaN : Number(text.replace(',', '.')))

/** Where it is: by address or pasted link, by coordinates, or by arrow keys on the map. */
export function PointFields({ points, towns, tiles }: Props) {
  const t = useTranslations('staff.places.form')
  const columns = useTranslations('staff.places.columns')
  const { value, error } = usePlaceForm()
  const [typed, setTyped] = useState({ latitude: value('latitude'), longitude: value('longitude') })
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [latitude, longitude] = [numberOf(typed.latitude), numberOf(typed.longitude)]
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  const start = towns[0] ?? { latitude: 48.5, longitude: 31.2 }
  const put = (point: { latitude: number; longitude: number }) =>
    setTyped({ latitude: String(point.latitude), longitude: String(point.longitude) })
  const find = () => {
    const found = pointFromText(text, points)
    if (found) put(found)
    setSaid(found ? t('pointFound', { name: found.name }) : t('pointNone'))
  }
  return (
    <>
      <div className="form-row">
        <InputField
          id="point_text"
          name="point_text"
          label={t('pointText')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            find()
          }}
        />
        <button className="button button-quiet" type="button" onClick={find}>
          {t('pointFind')}
        </button>
      </div>
      <p role="status">{said}</p>
      <div className="form-row">
        {(['latitude', 'longitude'] as const).map((name) => (
          <InputField
            key={name}
            id={name}
            name={name}
            label={columns(name)}
            error={error(name)}
            inputMode="decimal"
            value={typed[name]}
            onChange={(event) => setTyped((was) => ({ ...was, [name]: event.target.value }))}
          />
        ))}
        <button
          className="button button-quiet"
          type="button"
          onClick={() => setTyped({ latitude: '', longitude: '' })}
        >
          {t('clearPoint')}
        </button>
        <button
          className="button button-quiet"
          type="button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('mapOpen')}
        </button>
      </div>
      {isOpen && (
        <>
          <p className="field-hint" id="point-map-hint">
            {t('mapHint')}
          </p>
          <PointMap
            point={isPoint ? { latitude, longitude } : start}
            towns={towns}
            tiles={tiles}
            onMove={put}
          />
        </>
      )}
    </>
  )
}
