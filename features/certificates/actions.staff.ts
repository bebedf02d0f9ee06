'use server'

import { staffAction } from '@/features/auth/builders'
import { getCertificateLead } from './data.staff'
import { revokeCertificate } from './mutations'
import { certificateSchema } from './schema.staff'

/** Takes back a certificate that was given by mistake: from now on its code says so. */
export const revokeCertificateAction = staffAction(
  certificateSchema,
  {
    permission: 'issue:certificate',
    name: 'certificate-revoke',
    ledBy: ({ id }, tx) => getCertificateLead(id, tx),
  },
  async ({ id }, { tx, now }) => {
    if (!(await revokeCertificate(id, now, tx))) return { status: 'failed', code: 'changed' }
    return { status: 'ok', audit: { entity: 'certificate', id, action: 'revoke:certificate' } }
  },
)
