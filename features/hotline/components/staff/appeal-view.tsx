import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import type { Staff } from '@/features/auth/types'
import { href, type Locale } from '@/lib/i18n/locales'
import { canExtend, canFinish } from '../../rules/appeals'
import type { Appeal } from '../../types'
import { AppealFacts } from './appeal-facts'
import { AppealStepForm } from './appeal-step-form'

type Props = { locale: Locale; staff: Staff; appeal: Appeal }

/** One appeal, and what can be done with it. */
export async function AppealView({ locale, staff, appeal }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.appeals' })
  const may = can(staff.roles, 'register:appeal') && appeal.essence !== '' && canFinish(appeal.state)
  const steps = (['answer', 'extend', 'forward'] as const).filter(
    (step) => step !== 'extend' || canExtend(appeal.state, appeal.term),
  )
  return (
    <>
      <PageHeader
        title={t('one', { number: `${appeal.number}/${appeal.year}` })}
        lead={appeal.overdue && <Badge tone="danger">{t('overdue')}</Badge>}
        actions={
          <>
            <a className="button" href={href(locale, `/admin/appeals/${appeal.id}/print`)}>
              {t('print')}
            </a>
            <a className="button button-quiet" href={href(locale, `/admin/hotline/${appeal.requestId}`)}>
              {t('request')}
            </a>
            <a className="button button-quiet" href={href(locale, '/admin/appeals')}>
              {t('title')}
            </a>
          </>
        }
      />
      <AppealFacts locale={locale} appeal={appeal} />
      {may &&
        steps.map((step) => (
          <section key={step}>
            <h2>{t(`steps.${step}.title`)}</h2>
            <AppealStepForm step={step} id={appeal.id} version={appeal.version} />
          </section>
        ))}
    </>
  )
}
