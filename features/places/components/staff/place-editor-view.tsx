import { getMessages, getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PlaceEditor } from '../../loaders.staff'
import { blankFlat } from '../../rules/exchange/flat'
import { fieldOptions } from '../../rules/field-options'
import { formFromFlat } from '../../rules/place-form'
import { PlaceForm } from './place-form'
import type { PointMapTiles } from './point-map'
import { RemoveForm } from './remove-form'

type Props = { locale: Locale; editor: PlaceEditor; tiles: PointMapTiles }

/** A place with its form, what the public sees of it, and the way to take it out of the lists. */
export async function PlaceEditorView({ locale, editor, tiles }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.places' })
  const { places, staff } = await getMessages({ locale })
  const { id, version, flat, organizations, others, points } = editor
  const named = (list: PlaceEditor['others']) => list.map(({ slug, name }) => ({ value: slug, label: name }))
  const options = {
    ...fieldOptions(places, staff.places),
    organization: named(organizations),
    substitute: named(others),
  }
  const towns = [...community.settlements, ...community.demonstrationTowns].map((town) => ({
    name: town[locale],
    latitude: town.latitude,
    longitude: town.longitude,
  }))
  const name = flat?.[`name_${locale}`] ?? ''
  return (
    <>
      <PageHeader
        title={flat ? t('form.editTitle', { name }) : t('form.newTitle')}
        actions={flat && <a href={href(locale, `/places/${flat.slug}`)}>{t('form.publicPage')}</a>}
      />
      {flat?.removed === 'true' && <Notice tone="warn">{t('remove.gone')}</Notice>}
      <PlaceForm
        id={id}
        version={version}
        initial={formFromFlat(flat ?? blankFlat)}
        options={options}
        points={points}
        towns={towns}
        tiles={tiles}
        previewAddress={href(locale, '/admin/places/preview')}
      />
      {id && flat && (
        <section className="place-section">
          <RemoveForm id={id} version={version} name={name} isRemoved={flat.removed === 'true'} />
        </section>
      )}
    </>
  )
}
