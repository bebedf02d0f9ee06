'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Checkbox } from '@/components/forms/checkbox'
import { InputField } from '@/components/staff/input-field'
import type { NamedPoint } from '../../rules/point'
import { ColumnChecks, ColumnInput, ColumnSelect, TextPair } from './column-fields'
import { usePlaceForm } from './form-context'
import { HoursFields } from './hours-fields'
import { PointFields } from './point-fields'
import type { PointMapTiles } from './point-map'
import { ExceptionFields, PhoneFields } from './repeated-fields'

type Props = {
  isNew: boolean
  points: readonly NamedPoint[]
  towns: readonly NamedPoint[]
  tiles: PointMapTiles
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="place-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** The columns of a place in the order in which they are asked about. */
export function PlaceSections({ isNew, points, towns, tiles }: Props) {
  const t = useTranslations('staff.places.form')
  const { value, error } = usePlaceForm()
  return (
    <>
      <Section id="main" title={t('main')}>
        {isNew ? (
          <ColumnInput name="slug" hint={t('slugHint')} />
        ) : (
          <input type="hidden" name="slug" value={value('slug')} />
        )}
        {!isNew && <p>{t('slugFixed', { slug: value('slug') })}</p>}
        <ColumnSelect name="kind" none={t('none')} />
        <TextPair base="name" />
        <TextPair base="summary" rows={3} hint={t('summaryHint')} />
        <TextPair base="detail" rows={4} />
        <ColumnSelect name="organization" none={t('none')} />
        <details>
          <summary>{t('newOrganization')}</summary>
          <div className="form-columns">
            {(['uk', 'en'] as const).map((language) => {
              const name = `new_organization_${language}`
              const label = language === 'uk' ? t('newOrganizationUk') : t('newOrganizationEn')
              return (
                <InputField
                  key={name}
                  id={name}
                  name={name}
                  label={label}
                  error={error(name)}
                  defaultValue={value(name)}
                />
              )
            })}
          </div>
        </details>
      </Section>
      <Section id="contact" title={t('contact')}>
        <PhoneFields />
        <div className="form-columns">
          <ColumnInput name="email" type="email" />
          <ColumnInput name="website" type="url" />
        </div>
      </Section>
      <Section id="where-it-is" title={t('place')}>
        <TextPair base="address" />
        <TextPair base="settlement" />
        <TextPair base="district" />
        <div className="form-columns">
          <ColumnInput name="postal_code" inputMode="numeric" />
          <ColumnInput name="katottg" />
        </div>
        <PointFields points={points} towns={towns} tiles={tiles} />
        <Checkbox
          id="historical"
          name="historical"
          label={t('historicalLabel')}
          defaultChecked={['true', 'on'].includes(value('historical'))}
        />
      </Section>
      <Section id="told" title={t('told')}>
        <div className="form-columns">
          <ColumnSelect name="visibility" />
          <ColumnSelect name="precision" />
        </div>
        <Checkbox
          id="demo"
          name="demo"
          label={t('demoLabel')}
          defaultChecked={['true', 'on'].includes(value('demo'))}
        />
      </Section>
      <Section id="state" title={t('state')}>
        <div className="form-columns">
          <ColumnSelect name="status" />
          <ColumnInput name="status_until" type="date" />
        </div>
        <TextPair base="status_reason" />
        <ColumnSelect name="substitute" none={t('none')} hint={t('substituteHint')} />
      </Section>
      <Section id="opening" title={t('hours')}>
        <HoursFields />
        <ExceptionFields />
      </Section>
      <Section id="details" title={t('details')}>
        <div className="form-columns">
          <ColumnChecks name="needs" />
          <ColumnChecks name="where" />
          <ColumnChecks name="audiences" />
          <ColumnChecks name="access_modes" />
          <ColumnChecks name="accessibility" />
        </div>
        <div className="form-columns">
          <ColumnSelect name="power" />
          <ColumnSelect name="internet" />
          <ColumnSelect name="shelter" />
          <ColumnSelect name="fee" />
        </div>
        <ColumnInput name="languages" hint={t('languagesHint')} />
      </Section>
      <Section id="origin" title={t('source')}>
        <TextPair base="source" rows={2} />
        <ColumnInput name="source_url" type="url" />
        <div className="form-columns">
          <ColumnInput name="confirmed_on" type="date" hint={t('confirmedHint')} />
          <ColumnInput name="confirmed_by" />
        </div>
        <input type="hidden" name="removed" value={value('removed')} />
      </Section>
    </>
  )
}
