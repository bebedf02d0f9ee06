import { beforeEach, expect, it } from 'vitest'
import { runJobAction } from '@/features/jobs/actions.staff'
import { askRun } from '@/features/jobs/mutations'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { decideMessageAction } from './actions.staff'

onEachDatabase('deciding about messages and jobs', () => {
  beforeEach(async () => {
    await db().outboxMessage.deleteMany()
    await db().jobRun.deleteMany()
  })
  const dead = () =>
    db().outboxMessage.create({
      data: {
        dedupeKey: 'a',
        channel: 'mail',
        recipient: 'olena@example.org',
        subject: 'Тема',
        body: 'Текст',
        state: 'dead',
        problem: 'uncertain',
        attempts: 1,
        nextAt: new Date(),
      },
    })
  const decide = (id: string, decision: string) => decideMessageAction(staffIdle, staffForm({ id, decision }))

  it('is for administrators, once, and written down without who it was for', async () => {
    const { id } = await dead()
    actAs(await hire(db(), ['operator']))
    expect(await decide(id, 'again')).toMatchObject({ status: 'failed', code: 'forbidden' })
    actAs(await hire(db(), ['admin']))
    expect(await decide(id, 'perhaps')).toMatchObject({ status: 'invalid' })
    expect(await decide(id, 'again')).toMatchObject({ status: 'ok' })
    expect(await db().outboxMessage.findUnique({ where: { id } })).toMatchObject({
      state: 'queued',
      attempts: 0,
    })
    expect(await decide(id, 'again')).toMatchObject({ status: 'failed', code: 'changed' })
    const entries = await db().auditEntry.findMany({ where: { entity: 'outbox-message' } })
    expect(entries).toMatchObject([{ action: 'retry:outbox', entityId: id, after: { decision: 'again' } }])
    expect(JSON.stringify(entries)).not.toContain('example.org')
  })

  it('asks for a run once', async () => {
    const admin = await hire(db(), ['admin'])
    actAs(admin)
    const ask = () => runJobAction(staffIdle, staffForm({ name: 'links' }))
    expect(await ask()).toMatchObject({ status: 'ok', data: { name: 'links' } })
    expect(await ask()).toMatchObject({ status: 'failed', code: 'changed' })
    expect(await db().jobRun.findMany()).toMatchObject([
      { name: 'links', startedBy: admin.id, problem: 'asked' },
    ])
    expect(await askRun('outbox', admin.id, new Date(), db())).not.toBeNull()
    expect(await runJobAction(staffIdle, staffForm({ name: 'nothing' }))).toMatchObject({ status: 'invalid' })
    actAs(await hire(db(), ['editor']))
    expect(await ask()).toMatchObject({ status: 'failed', code: 'forbidden' })
  })
})
