import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Shell } from '@/components/layout/shell'
import { JsonLd } from '@/components/ui/json-ld'
import { PlaceGone } from '@/features/places/components/place-gone'
import { PlaceReport } from '@/features/places/components/place-report'
import { PlaceView } from '@/features/places/components/place-view'
import { loadPlace } from '@/features/places/loaders'
import { placeJsonLd } from '@/features/places/presenter'
import { env } from '@/lib/env'
import { href } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/places/[slug]'>

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const now = new Date()
  const found = await loadPlace((await params).slug, now)
  if (!found) notFound()
  return { locale, found, now }
}

export async function generateMetadata(props: Props) {
  const { locale, found } = await load(props)
  const place = found.gone ? found : found.place
  const description = found.gone ? undefined : found.place.summary?.[locale]
  return pageMetadata(locale, `/places/${place.slug}`, {
    title: place.name[locale],
    description,
    index: !found.gone,
  })
}

export default async function PlacePage(props: Props) {
  const { locale, found, now } = await load(props)
  const t = await getTranslations({ locale, namespace: 'nav' })
  const path = `/places/${found.gone ? found.slug : found.place.slug}`
  return (
    <Shell locale={locale} path={path} section="places" crumbs={[{ path: '/places', label: t('places') }]}>
      {found.gone ? (
        <PlaceGone locale={locale} place={found} />
      ) : (
        <>
          <JsonLd data={placeJsonLd(found, locale, `${env().publicUrl}${href(locale, path)}`)} />
          <PlaceView locale={locale} page={found} now={now}>
            <PlaceReport locale={locale} slug={found.place.slug} />
          </PlaceView>
        </>
      )}
    </Shell>
  )
}
