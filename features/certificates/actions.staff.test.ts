import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'
import { staffIdle } from '@/lib/staff-form-state'
import { writeTransaction } from '@/lib/write-transaction'
import { onEachDatabase } from '@/tests/support/databases'
import { actAs, hire, staffForm } from '@/tests/support/staff'
import { revokeCertificateAction } from './actions.staff'
import { findCertificate } from './data'
import { loadGivenCertificates } from './loaders.staff'
import { issueCertificate } from './mutations'

onEachDatabase('a certificate that was given by mistake', () => {
  let given = { id: '', code: '' }
  beforeEach(async () => {
    await db().certificate.deleteMany()
    const tutor = await hire(db(), ['tutor'])
    actAs(tutor, '/admin/sessions')
    await db().courseSession.deleteMany({ where: { id: 'autumn' } })
    await db().courseSession.create({
      data: { id: 'autumn', courseSlug: 'basic', form: 'phone', tutorId: tutor.id, pool: { create: {} } },
    })
    const courseTitle = { uk: 'Базова цифрова грамотність', en: 'Basic digital literacy' }
    const course = { kind: 'session', courseSlug: 'basic', courseTitle, hours: 4 } as const
    const whose = { sessionId: 'autumn', name: 'Олена Приклад', now: new Date() }
    given = await writeTransaction((tx) => issueCertificate({ ...course, ...whose }, tx))
  })
  const revoke = (id = given.id) => revokeCertificateAction(staffIdle, staffForm({ id }))
  const isRevoked = async () => (await findCertificate(given.code, new Date()))?.isRevoked

  it('is taken back once, and its code says so', async () => {
    expect(await loadGivenCertificates('autumn')).toMatchObject([{ id: given.id, isRevoked: false }])
    expect(await revoke()).toMatchObject({ status: 'ok' })
    expect(await isRevoked()).toBe(true)
    expect(await loadGivenCertificates('autumn')).toMatchObject([{ name: 'Олена Приклад', isRevoked: true }])
    expect(await revoke()).toMatchObject({ status: 'failed', code: 'changed' })
    expect(await revoke('nothing')).toMatchObject({ status: 'failed', code: 'changed' })
    const log = await db().auditEntry.findMany({ where: { entityId: given.id } })
    expect(log).toMatchObject([{ entity: 'certificate', action: 'revoke:certificate' }])
    expect(JSON.stringify(log)).not.toContain(given.code)
  })

  it('is taken back by those who give certificates, and nobody else', async () => {
    for (const roles of [['editor', 'operator'], ['tutor']] as const) {
      actAs(await hire(db(), roles))
      expect(await revoke()).toMatchObject({ status: 'failed', code: 'forbidden' })
      await expect(loadGivenCertificates('autumn')).rejects.toThrow()
    }
    expect(await isRevoked()).toBe(false)
    expect(await db().auditEntry.count({ where: { entityId: given.id } })).toBe(0)
  })
})
