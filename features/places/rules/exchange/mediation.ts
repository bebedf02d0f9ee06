import { parsePhone } from '@/lib/phone'
import { accessibilityFacts, accessModes, audiences, fees, placeKinds, placeNeeds } from '../../constants'
import { type ForeignFormat, phonePatch, text, unread, words } from './format'
import { hoursFromText } from './hours-text'
import { splitList } from './list-cell'
import { slugFrom } from './slug'

const known = (values: readonly string[], value: string) => values.includes(value)

/** Codes of the French list of kinds that have one of ours. */
const KINDS: Record<string, string> = { BIB: 'library', MUNI: 'cnap', ESPACE_PUBLIC_NUMERIQUE: 'hub' }

/**
 * «Lieux de médiation numérique» v1.0.2. Texts are Ukrainian; lists hold the portal's own words. `date_maj` is the day
 * of the last change, which confirms nothing, so it is not read.
 */
export const mediation: ForeignFormat = {
  key: 'id',
  required: ['id', 'nom'],
  slugs: (key) => [slugFrom(key)],
  fresh: { kind: 'hub', where: 'ukraine', needs: 'learn' },
  columns: [
    unread('id', (place) => place.slug),
    unread('pivot'),
    text('nom', 'name_uk'),
    text('commune', 'settlement_uk'),
    text('code_postal', 'postal_code'),
    text('adresse', 'address_uk'),
    unread('date_maj', (place, { updatedOn }) => place.confirmed_on || updatedOn(place.slug)),
    text('latitude', 'latitude'),
    text('longitude', 'longitude'),
    {
      name: 'typologie',
      write: (place) => place.kind,
      read: (value) => {
        const kind = KINDS[value.split('|')[0]?.trim() ?? ''] ?? value.trim()
        return known(placeKinds, kind) ? { kind } : { warning: 'words-unknown' }
      },
    },
    {
      name: 'telephone',
      write: (place) => place.phones,
      read: (value, base) => {
        const numbers = splitList(value).map((number) => parsePhone(number) ?? number.trim())
        return phonePatch(numbers, base)
      },
    },
    {
      name: 'courriels',
      write: (place) => place.email,
      read: (value) => ({ email: value.split('|')[0]?.trim() ?? '' }),
    },
    {
      name: 'site_web',
      write: (place) => place.website,
      read: (value) => ({ website: value.split('|')[0]?.trim() ?? '' }),
    },
    {
      name: 'horaires',
      write: (place) => place.hours,
      read: (value) => {
        const hours = hoursFromText(value)
        return hours ? { hours } : { warning: 'hours-not-understood' }
      },
    },
    text('presentation_resume', 'summary_uk'),
    text('presentation_detail', 'detail_uk'),
    text('source', 'source_uk'),
    unread('itinerance', (place) => (place.kind === 'mobile' ? 'true' : '')),
    {
      name: 'structure_parente',
      write: (place, { organizations }) =>
        organizations.find(({ slug }) => slug === place.organization)?.name ?? '',
      read: (value, _base, { organizations }) => {
        const found = organizations.find(({ name }) => name === value.trim())
        return found ? { organization: found.slug } : { warning: 'organization-unknown' }
      },
    },
    words('services', 'needs', placeNeeds),
    words('publics_specifiquement_adresses', 'audiences', audiences),
    words('prise_en_charge_specifique', 'accessibility', accessibilityFacts),
    {
      name: 'frais_a_charge',
      write: (place) => (place.fee === 'unknown' ? '' : place.fee),
      read: (value) => {
        const fee = /^gratuit/i.test(value) ? 'free' : /^payant/i.test(value) ? 'paid' : value.trim()
        return known(fees, fee) ? { fee } : { warning: 'words-unknown' }
      },
    },
    words('modalites_acces', 'access_modes', accessModes),
    unread('modalites_accompagnement'),
    unread('fiche_acces_libre'),
    unread('prise_rdv'),
  ],
}
