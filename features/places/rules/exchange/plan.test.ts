import { describe, expect, it } from 'vitest'
import { anEntry } from '@/tests/factories/place-entries'
import { flatOf } from './flat'
import { type FileRow, type KnownPlace, planImport } from './plan'

const context = { organizations: [{ slug: 'council', name: 'Рада' }], updatedOn: () => '2026-11-01' }
const position = { latitude: 48.46513, longitude: 35.04621 }

function known(facts: Record<string, unknown> = {}, version = 3): KnownPlace {
  const entry = anEntry({ phones: [{ number: '+380501878207' }], position, ...facts })
  return { ...entry, version, flat: flatOf(entry) }
}

const plan = (rows: Record<string, string>[], places = [known()]) =>
  planImport(
    {
      format: 'own',
      fileName: 'f.csv',
      rows: rows.map((cells, index): FileRow => ({ line: index + 2, cells })),
    },
    places,
    context,
  )
const fresh = {
  ...flatOf(anEntry({ name: { uk: 'Клуб', en: 'Club' } })),
  slug: 'club-1',
}

describe('what a file would do', () => {
  it('changes what differs, and only that', () => {
    const [row, same] = plan(
      [
        { slug: 'hub-1', fee: 'free', phones: '050 187 82 07' },
        { slug: 'hub-2', name_uk: 'Хаб 2' },
      ],
      [known(), known({ slug: 'hub-2', name: { uk: 'Хаб 2', en: 'Hub 2' }, position: null, phones: [] }, 1)],
    )
    expect(row).toMatchObject({ line: 2, kind: 'update', baseVersion: 3, errors: [] })
    expect(row?.changes).toEqual([{ column: 'fee', before: 'unknown', after: 'free' }])
    expect(same).toMatchObject({ line: 3, kind: 'same', baseVersion: 1, changes: [] })
  })

  it('empties a column whose cell is empty, and leaves one that the file does not have', () => {
    const [row] = plan([{ slug: 'hub-1', phones: '' }])
    expect(row?.changes).toEqual([{ column: 'phones', before: '+380501878207', after: '' }])
  })

  it('makes what is new, and says what it resembles', () => {
    const [row, twin] = plan([
      { ...fresh, phones: '+380501878207', latitude: '48.46516', longitude: '35.04622' },
      { ...fresh, slug: 'club-2', name_uk: '«КЛУБ»' },
    ])
    expect(row).toMatchObject({ kind: 'create', baseVersion: null })
    expect(row?.duplicates).toEqual([{ slug: 'hub-1', name: 'Хаб «Поруч»', reasons: ['phone', 'near'] }])
    expect(twin?.duplicates).toEqual([{ slug: 'club-1', name: 'Клуб', reasons: ['name'] }])
  })

  it.each<[Record<string, string>, { column: string; code: string }[]]>([
    [{ ...fresh, slug: '' }, [{ column: 'slug', code: 'slug-form' }]],
    [{ ...fresh, hours: 'soon' }, [{ column: 'hours', code: 'hours-form' }]],
    [{ ...fresh, organization: 'nobody' }, [{ column: 'organization', code: 'organization-unknown' }]],
    [{ ...fresh, substitute: 'nowhere' }, [{ column: 'substitute', code: 'substitute-unknown' }]],
    [{ ...fresh, substitute: 'club-1' }, [{ column: 'substitute', code: 'substitute-unknown' }]],
  ])('refuses a row with its reason: %#', (cells, errors) => {
    const [row, good] = plan([cells, { slug: 'hub-1', fee: 'paid' }])
    expect(row).toMatchObject({ kind: 'error', errors, changes: [], entry: null })
    expect(good?.kind).toBe('update')
  })

  it('takes a place once, and lets new places stand in for each other', () => {
    const [first, second, third] = plan([
      { ...fresh, substitute: 'club-2' },
      { ...fresh, slug: 'club-2', name_uk: 'Клуб 2', name_en: 'Club 2' },
      { ...fresh },
    ])
    expect([first?.kind, second?.kind, third?.kind]).toEqual(['create', 'create', 'error'])
    expect(third?.errors).toEqual([{ column: 'slug', code: 'slug-repeated' }])
  })
})
