import { expect, it } from 'vitest'
import { planStates } from '@/features/partners/constants'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { addDemo, removeDemo } from '.'
import { readDemoPartners } from './demo-partners'

const now = new Date('2026-11-23T10:00:00Z')
const { partners } = readDemoPartners()

it('show a laboratory and every state of a plan, and say by their names what they are', () => {
  const plans = partners.flatMap((partner) => partner.plans)
  expect(new Set(plans.map(({ state }) => state))).toEqual(new Set(planStates))
  expect(plans.some(({ kind }) => kind === 'laboratory')).toBe(true)
  expect(partners.every(({ name }) => /^Демонстраційн/.test(name.uk))).toBe(true)
})

onEachDatabase('demonstration partners', () => {
  it('come once with the other examples and leave with all they have', async () => {
    await addDemo(now)
    await addDemo(now)
    const own = { slug: 'own', kind: 'library', nameUk: 'Своя', nameEn: 'Own' }
    await db().partner.create({ data: own })
    expect(await db().partner.count({ where: { demo: true } })).toBe(partners.length)
    await removeDemo()
    expect(await db().partner.findMany({ select: { slug: true } })).toEqual([{ slug: 'own' }])
    expect(await db().partnerPlan.count()).toBe(0)
  })
})
