import { beforeEach, describe, expect, it } from 'vitest'
import { recordSearchMiss } from '@/features/search/mutations'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { seed } from '@/prisma/seed'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { closeBacklogAction } from './actions.staff'
import type { BacklogKind } from './constants'
import { countBacklog, listBacklog } from './data'
import { closeBacklogItem } from './mutations'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute))
const synonym = { outcome: 'synonym', guide: null } as const

onEachDatabase('the editors’ backlog', () => {
  const open = async (kind: BacklogKind) =>
    (await listBacklog(kind, { closed: false })).map(({ text }) => text)
  const closed = (kind: BacklogKind) => listBacklog(kind, { closed: true })

  async function request(facts: Record<string, unknown>) {
    const number = Math.random().toString(36).slice(2)
    const base = { code: number, codeDigest: number, question: 'Моє питання', locale: 'uk' }
    const times = { dueAt: at(0), retainUntil: at(0) }
    return db().hotlineRequest.create({ data: { ...base, ...times, outcome: 'guide-missing', ...facts } })
  }

  beforeEach(async () => {
    await db().searchMiss.deleteMany()
    await db().guideReport.deleteMany()
    await db().placeReport.deleteMany()
    await db().hotlineRequest.deleteMany()
  })

  it('has searches without a result, the most asked first', async () => {
    await recordSearchMiss('цифровий рубль', 'uk', at(1))
    await recordSearchMiss('паспорт кота', 'uk', at(2))
    await recordSearchMiss('паспорт кота', 'uk', at(3))
    expect(await listBacklog('miss', { closed: false })).toMatchObject([
      { text: 'паспорт кота', count: 2, at: at(3), again: false, became: null },
      { text: 'цифровий рубль', count: 1 },
    ])
    expect(await countBacklog()).toEqual({ miss: 2, step: 0, place: 0, gap: 0 })
  })

  it('closes a search by what it became, and opens it when it is asked again', async () => {
    await recordSearchMiss('паспорт кота', 'uk', at(1))
    const [item] = await listBacklog('miss', { closed: false })
    const close = (minute: number) =>
      closeBacklogItem({ kind: 'miss', id: item?.id ?? '', became: synonym }, at(minute), db())
    expect(await close(5)).toEqual({ ok: true })
    expect(await open('miss')).toEqual([])
    expect(await close(6)).toEqual({ ok: false, reason: 'closed' })
    expect(await closed('miss')).toMatchObject([{ text: 'паспорт кота', closedAt: at(5), became: synonym }])
    await recordSearchMiss('паспорт кота', 'uk', at(7))
    expect(await listBacklog('miss', { closed: false })).toMatchObject([
      { again: true, count: 2, closedAt: null },
    ])
    expect(await closed('miss')).toEqual([])
    expect((await countBacklog()).miss).toBe(1)
    expect(await close(8)).toEqual({ ok: true })
    expect((await countBacklog()).miss).toBe(0)
  })

  it('has what readers said of guides and visitors of places, newest first', async () => {
    await seed({ now: at(0) })
    const report = { guideNumber: 214, kind: 'unclear', locale: 'uk' }
    await db().guideReport.create({ data: { ...report, step: 3, text: 'Де кнопка', createdAt: at(1) } })
    await db().guideReport.create({ data: { ...report, text: 'Застаріло', createdAt: at(2) } })
    const place = await db().place.findUniqueOrThrow({ where: { slug: 'cnap' } })
    await db().placeReport.create({ data: { placeId: place.id, text: 'Не ті години', locale: 'en' } })
    expect(await listBacklog('step', { closed: false })).toMatchObject([
      { text: 'Застаріло', guide: { number: 214, step: null, kind: 'unclear' } },
      { text: 'Де кнопка', guide: { number: 214, step: 3 } },
    ])
    const [mistake] = await listBacklog('place', { closed: false })
    expect(mistake).toMatchObject({
      text: 'Не ті години',
      locale: 'en',
      place: { id: place.id, name: place.nameUk },
    })
    const became = { outcome: 'fixed', guide: null } as const
    const close = () => closeBacklogItem({ kind: 'place', id: mistake?.id ?? '', became }, at(5), db())
    const answers = await Promise.all([close(), close()])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await closed('place')).toMatchObject([{ became, closedAt: at(5) }])
    expect(await countBacklog()).toMatchObject({ step: 2, place: 0 })
  })

  it('has guides that the hotline missed, in the operator’s words only', async () => {
    const gap = await request({ outcomeDetail: 'Як оформити пенсію за кордоном', phone: '+380501878207' })
    await request({ outcomeDetail: 'Повтор', mergedIntoId: gap.id })
    await request({ outcome: 'guide-used', outcomeDetail: '214' })
    const items = await listBacklog('gap', { closed: false })
    expect(items.map(({ text }) => text)).toEqual(['Як оформити пенсію за кордоном'])
    expect(JSON.stringify(items)).not.toMatch(/Моє питання|1878207/)
    const became = { outcome: 'guide', guide: 214 } as const
    expect(await closeBacklogItem({ kind: 'gap', id: gap.id, became }, at(5), db())).toEqual({ ok: true })
    expect(await closed('gap')).toMatchObject([{ became, closedAt: at(5) }])
    expect(await closeBacklogItem({ kind: 'gap', id: gap.id, became }, at(6), db())).toMatchObject({
      ok: false,
    })
  })

  it('does not close what is not there', async () => {
    for (const kind of ['miss', 'step', 'place', 'gap'] as const) {
      expect((await closeBacklogItem({ kind, id: 'never', became: synonym }, at(1), db())).ok).toBe(false)
    }
  })

  describe('the form', () => {
    const send = (values: Record<string, string>) => closeBacklogAction(staffIdle, staffForm(values))

    async function miss() {
      await recordSearchMiss('паспорт кота', 'uk', new Date(Date.now() - 60_000))
      return (await listBacklog('miss', { closed: false }))[0]?.id ?? ''
    }

    it('closes with the log knowing who', async () => {
      const editor = await hire(db(), ['editor'])
      actAs(editor, '/admin/backlog')
      const id = await miss()
      expect(await send({ id, kind: 'miss', outcome: '' })).toMatchObject({
        fields: { outcome: 'outcome-missing' },
      })
      expect(await send({ id, kind: 'miss', outcome: 'fixed' })).toMatchObject({
        fields: { outcome: 'outcome-missing' },
      })
      expect(await send({ id, kind: 'miss', outcome: 'guide', guide: '999' })).toMatchObject({
        fields: { guide: 'guide-unknown' },
      })
      expect(await send({ id, kind: 'miss', outcome: 'nonsense', guide: '' })).toMatchObject({ status: 'ok' })
      expect(await send({ id, kind: 'miss', outcome: 'nonsense' })).toMatchObject({ code: 'changed' })
      expect(await send({ id: 'x', kind: 'miss', outcome: 'nonsense' })).toMatchObject({ code: 'gone' })
      expect(await db().auditEntry.findFirst({ where: { actorId: editor.id } })).toMatchObject({
        ...{ action: 'close:backlog', entity: 'backlog-miss', entityId: id, after: { became: 'nonsense' } },
      })
    })

    it('is not for analysts, who may only read', async () => {
      actAs(await hire(db(), ['analyst']))
      expect(await send({ id: await miss(), kind: 'miss', outcome: 'nonsense' })).toMatchObject({
        code: 'forbidden',
      })
    })
  })
})
