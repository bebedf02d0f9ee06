import { describe, expect, it } from 'vitest'
import { community } from './community'
import { communitySchema } from './schema'

/** Fields that a configuration is refused for. */
function refused(change: Record<string, unknown>): string[] {
  const parsed = communitySchema.safeParse({ ...community, ...change })
  return parsed.error?.issues.map(({ path }) => path.join('.')) ?? []
}

describe('the configuration of a community', () => {
  it('fits as it is', () => {
    expect(refused({})).toEqual([])
  })

  it.each<[string, Record<string, unknown>]>([
    ['slug', { slug: 'Місто' }],
    ['slug', { slug: 'a' }],
    ['portal.en', { portal: { uk: 'Цифрова', en: '  ' } }],
    ['portal.en', { portal: { uk: 'Цифрова' } }],
    [
      'name.uk.genitive',
      { name: { ...community.name, uk: { ...community.name.uk, genitive: 'а'.repeat(201) } } },
    ],
    ['katottg', { katottg: 'UA1412007000009087' }],
    ['population', { population: -1 }],
    ['population', { population: 1.5 }],
    ['site', { site: 'http://konstrada.gov.ua' }],
    ['site', { site: 'konstrada.gov.ua' }],
    ['locales.1', { locales: ['uk', 'pl'] }],
    ['locales.0', { locales: ['en', 'uk'] }],
    ['centre.latitude', { centre: { latitude: 91, longitude: 37 } }],
    ['bounds.0', { bounds: [-181, 48, 38, 49] }],
    ['bounds', { bounds: [37, 48, 38] }],
    ['bounds', { bounds: [38, 48, 37, 49] }],
    ['bounds', { bounds: [48.3, 37.4, 48.7, 37.1] }],
    ['timeZone', { timeZone: 'Europe/Kostiantynivka' }],
    ['settlements', { settlements: [] }],
    ['hotline.phone', { hotline: { ...community.hotline, phone: '050 187 82 07' } }],
    ['hotline.answersWithinDays', { hotline: { ...community.hotline, answersWithinDays: 0 } }],
    ['hotline.others.0.number', { hotline: { ...community.hotline, others: [{ number: '16-77' }] } }],
    ['cnap.note.uk', { cnap: { ...community.cnap, note: { uk: '', en: 'Ask.' } } }],
    ['modules.places', { modules: { guides: true, courses: true, hotline: true, search: true } }],
    ['retention.hotlineDays', { retention: { hotlineDays: 7 } }],
    ['theme.motif', { theme: { ...community.theme, motif: 'waves' } }],
    ['theme.amber', { theme: { ...community.theme, amber: '#fff' } }],
    ['theme.amber', { theme: { ...community.theme, amber: 'red;}body{display:none' } }],
    ['popularGuides', { popularGuides: [] }],
    ['places', { places: undefined }],
    ['demonstrationTowns.0.uk', { demonstrationTowns: [{ en: 'Dnipro', latitude: 48, longitude: 35 }] }],
  ])('is refused for its %s: %j', (field, change) => {
    expect(refused(change)).toContain(field)
  })

  it('is refused for a field that nobody knows, by name', () => {
    const parsed = communitySchema.safeParse({ ...community, colour: 'red' })
    expect(parsed.error?.issues[0]?.message).toContain('"colour"')
  })

  it('needs a deep colour that white text can be read on, and a glass that stands out on white', () => {
    const theme = (change: object) => refused({ theme: { ...community.theme, ...change } })
    expect(theme({ deep: '#595959', glass: '#949494' })).toEqual([])
    expect(theme({ deep: '#5A5A5A' })).toEqual(['theme.deep'])
    expect(theme({ glass: '#959595' })).toEqual(['theme.glass'])
    expect(theme({ deep: '#F2B233', glass: '#F2B233' })).toEqual(['theme.glass', 'theme.deep'])
    expect(theme({ deep: 'not a colour' })).toEqual(['theme.deep'])
  })
})
