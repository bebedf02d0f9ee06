import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { OperatorRequest } from '../../types'
import { AppealForm } from './appeal-form'

type Props = { locale: Locale; request: OperatorRequest; today: string }

/** Makes a citizens' appeal of a request. */
export async function NewAppealView({ locale, request, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.appeals' })
  return (
    <>
      <PageHeader
        title={t('new')}
        actions={
          <a className="button button-quiet" href={href(locale, `/admin/hotline/${request.id}`)}>
            {t('request')}
          </a>
        }
      />
      <Notice>{t('newLead')}</Notice>
      <AppealForm
        requestId={request.id}
        essence={request.question}
        contact={request.phone ? formatPhone(request.phone) : ''}
        today={today}
      />
    </>
  )
}
