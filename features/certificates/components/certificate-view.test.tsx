import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import messages from '@/messages/uk.json'
import { CertificateView } from './certificate-view'

vi.mock('next-intl/server', () => ({
  getTranslations: async ({ namespace }: { namespace: 'certificates' }) =>
    createTranslator({ locale: 'uk', messages, namespace }),
}))

const certificate = {
  code: 'ACE-HKM-239',
  kind: 'session',
  courseSlug: 'basic',
  courseTitle: { uk: 'Базова цифрова грамотність', en: 'Basic digital literacy' },
  hours: 4,
  issuedOn: '2026-11-24',
  name: null,
  hasName: true,
} as const
const forms = { ...messages.forms, failed: messages.errors.failed, fields: messages.errors.fields }
const texts = messages.certificates

async function markup(isRevoked: boolean): Promise<string> {
  const props = { locale: 'uk', forms, sent: null } as const
  return renderToStaticMarkup(await CertificateView({ ...props, certificate: { ...certificate, isRevoked } }))
}

it('says that a certificate is genuine, and lets its holder show the name', async () => {
  const html = await markup(false)
  expect(html).toContain(texts.real)
  expect(html).toContain('/r/ACE-HKM-239/print')
  expect(html).toContain('id="holder-form"')
})

it('says that a certificate was taken back, and neither prints it nor asks for its key', async () => {
  const html = await markup(true)
  expect(html).toContain(texts.revoked)
  expect(html).toContain(texts.revokedText)
  expect(html).not.toContain(texts.real)
  expect(html).not.toContain('/print')
  expect(html).not.toContain('holder-form')
})
