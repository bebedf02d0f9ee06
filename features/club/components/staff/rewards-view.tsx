import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Reward } from '../../types'
import { RewardTable } from './reward-table'

type Props = { locale: Locale; rewards: readonly Reward[]; today: string }

/** All rewards, for their editors. */
export async function RewardsView({ locale, rewards, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.club' })
  return (
    <>
      <PageHeader
        title={t('rewards.title')}
        lead={t('rewards.lead')}
        actions={
          <>
            <a className="button" href={href(locale, '/admin/club/rewards/new')}>
              {t('rewards.new')}
            </a>
            <a className="button button-quiet" href={href(locale, '/admin/club')}>
              {t('links.back')}
            </a>
          </>
        }
      />
      <RewardTable locale={locale} rewards={rewards} today={today} mayUpdate />
    </>
  )
}
