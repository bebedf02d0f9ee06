import type { Env } from '@/lib/env'
import { fakePort } from './service.fake'
import { mailPort } from './service.mail'
import { smsPort } from './service.sms'
import type { Ports } from './types'

/** The ways that the environment opens; where none is set, the fake keeps the messages as files. */
export function openPorts({ SMTP_URL, SMS_URL, mailFrom, dataDir }: Env): Ports {
  return {
    mail: SMTP_URL ? mailPort(SMTP_URL, mailFrom) : fakePort(dataDir),
    sms: SMS_URL ? smsPort(SMS_URL) : fakePort(dataDir),
  }
}
