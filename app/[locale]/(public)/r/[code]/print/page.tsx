import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CertificatePaper } from '@/features/certificates/components/certificate-paper'
import { CertificateTools } from '@/features/certificates/components/certificate-tools'
import { loadCertificateByCode } from '@/features/certificates/loaders'
import { lookUpCode } from '@/lib/code-lookup'
import { env } from '@/lib/env'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/r/[code]/print'>

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'certificates' })
  return pageMetadata(locale, '/courses', { title: t('print'), index: false })
}

export default async function CertificatePrintPage({ params }: Props) {
  const locale = await pageLocale(params)
  const found = await lookUpCode((await params).code, { certificate: loadCertificateByCode })
  if (found.status !== 'found' || found.value.isRevoked) notFound()
  const { name, ...facts } = found.value
  const sheet = { ...facts, name: name?.text ?? null, holderKey: null }
  return (
    <main id="content" className="certificate-page">
      <CertificateTools locale={locale} code={facts.code} />
      <CertificatePaper locale={locale} sheet={sheet} publicUrl={env().publicUrl} />
    </main>
  )
}
