import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { offerOptions } from '../../presenter'
import { NewRequestForm } from './new-request-form'

type Props = { locale: Locale; mentors: readonly { id: string; publicName: string }[] }

/** Somebody calls and wants to learn. */
export async function NewRequestView({ locale, mentors }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.learningRequests.call' })
  const words = await getTranslations({ locale, namespace: 'mentors' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const consent = { community: community.officialName[locale], days: community.retention.hotlineDays }
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NewRequestForm
        idempotencyKey={randomUUID()}
        consentText={words('help.consent', consent)}
        options={offerOptions(words, themes)}
        mentors={mentors.map(({ id, publicName }) => ({ value: id, label: publicName }))}
      />
    </>
  )
}
