import type { Community } from './schema'

/**
 * The one file that says which community this portal serves; `content/` holds its texts.
 * Sources: Codifier of administrative units (16.05.2025) for codes and names, the state register of ЦНАП for the phone.
 */
export const community: Community = {
  slug: 'kostiantynivka',
  portal: { uk: 'Цифрова Костянтинівка', en: 'Digital Kostiantynivka' },
  name: {
    uk: {
      nominative: 'Костянтинівська громада',
      genitive: 'Костянтинівської громади',
      locative: 'Костянтинівській громаді',
      adjective: 'Костянтинівський',
    },
    en: 'Kostiantynivka community',
  },
  officialName: {
    uk: 'Костянтинівська міська територіальна громада',
    en: 'Kostiantynivka Urban Territorial Community',
  },
  katottg: 'UA14120070000090878',
  population: 72422,
  site: 'https://konstrada.gov.ua',
  timeZone: 'Europe/Kyiv',
  locales: ['uk', 'en'],
  centre: { latitude: 48.5349, longitude: 37.6924 },
  bounds: [37.4777, 48.3562, 38.0124, 48.6925],
  settlements: [{ uk: 'Костянтинівка', en: 'Kostiantynivka', latitude: 48.5349, longitude: 37.6924 }],
  hotline: {
    phone: '+380501878207',
    hours: null,
    answersWithinDays: 3,
    others: [
      {
        number: '1545',
        label: { uk: 'Урядова гаряча лінія', en: 'Government hotline' },
        sure: false,
      },
    ],
  },
  cnap: {
    name: {
      uk: 'ЦНАП Костянтинівської міської ради',
      en: 'Kostiantynivka city council service centre (ЦНАП)',
    },
    phone: '+380501878207',
    note: {
      uk: 'Де центр приймає людей зараз, уточніть телефоном.',
      en: 'Ask by phone where the centre receives people now.',
    },
  },
  modules: { guides: true, places: true, courses: true, hotline: true, search: true },
  editing: { twoPersonReview: false },
  retention: { hotlineDays: 365, enrolmentDays: 90 },
  theme: { motif: 'cut-glass', glass: '#0F6B70', deep: '#0A474B', amber: '#F2B233' },
  popularGuides: [
    'diia-app',
    'idp-status',
    'diia-signature',
    'housing-subsidy',
    'doctor-declaration',
    'pension-portal',
    'damaged-home',
    'scam-calls',
  ],
  places: 'kostiantynivka.yaml',
  demonstrationTowns: [
    { uk: 'Дніпро', en: 'Dnipro', latitude: 48.4647, longitude: 35.0462 },
    { uk: 'Полтава', en: 'Poltava', latitude: 49.5883, longitude: 34.5514 },
  ],
}
