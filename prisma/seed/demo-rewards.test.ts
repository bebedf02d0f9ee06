import { expect, it } from 'vitest'
import { db } from '@/lib/db'
import { onEachDatabase } from '@/tests/support/databases'
import { addDemo, removeDemo } from '.'
import { readDemoRewards } from './demo-rewards'

const now = new Date('2026-11-23T10:00:00Z')
const rewards = readDemoRewards()

it('say by their names that they are examples', () => {
  expect(rewards.every(({ title }) => /^Демонстраційн/.test(title.uk))).toBe(true)
})

onEachDatabase('examples of rewards', () => {
  it('come once with the other examples and leave the community’s own', async () => {
    await addDemo(now)
    await addDemo(now)
    await db().reward.create({ data: { titleUk: 'Своя', titleEn: 'Own', cost: 1, stock: 1 } })
    expect(await db().reward.count({ where: { demo: true } })).toBe(rewards.length)
    await removeDemo()
    expect(await db().reward.findMany({ select: { titleEn: true } })).toEqual([{ titleEn: 'Own' }])
  })
})
