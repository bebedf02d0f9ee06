import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import messages from '@/messages/uk.json'
import { SeatsLine } from './seats-line'

vi.mock('next-intl/server', () => ({
  getTranslations: async ({ namespace }: { namespace: 'enrolments.seats' }) =>
    createTranslator({ locale: 'uk', messages, namespace }),
}))

const text = async (free: number | null, waiting: number, closed: boolean) =>
  renderToStaticMarkup(await SeatsLine({ locale: 'uk', seats: { free, waiting }, closed }))

it.each([
  [null, 0],
  [1, 0],
  [12, 0],
  [0, 0],
  [0, 3],
])('tells no number of a closed group with %s free and %i waiting', async (free, waiting) => {
  expect(await text(free, waiting, true)).not.toMatch(/\d/)
})

it('tells a closed group whether there are seats, and others how many', async () => {
  expect(await text(12, 0, true)).toContain('є вільні місця')
  expect(await text(0, 3, true)).toContain('місць немає, можна стати в чергу')
  expect(await text(12, 0, false)).toContain('12')
  expect(await text(0, 3, false)).toContain('3')
})
