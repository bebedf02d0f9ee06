import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { type RewardNow, rewardNow } from '../../rules/rewards'
import type { Reward } from '../../types'

const tones: Record<RewardNow, Tone> = {
  open: 'done',
  draft: 'plain',
  closed: 'plain',
  over: 'warn',
  gone: 'warn',
}

type Props = { locale: Locale; rewards: readonly Reward[]; today: string; mayUpdate: boolean }

/** Rewards with their price and what is left; who took them is nobody's business. */
export async function RewardTable({ locale, rewards, today, mayUpdate }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.club.rewards' })
  const columns = ['name', 'state', 'cost', 'left', 'until'] as const
  return (
    <DataTable
      caption={t('count', { count: rewards.length })}
      columns={columns.map((key) => ({ key, label: t(key) }))}
      empty={t('none')}
      rows={rewards.map((reward) => {
        const { id, title, cost, stock, taken, until, demo } = reward
        const state = rewardNow(reward, today)
        return {
          id,
          tone: state === 'closed' || state === 'over' ? 'muted' : undefined,
          cells: {
            name: mayUpdate ? (
              <a href={href(locale, `/admin/club/rewards/${id}`)}>{title[locale]}</a>
            ) : (
              title[locale]
            ),
            state: (
              <>
                <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
                {demo ? <Badge tone="warn">{t('demo')}</Badge> : null}
              </>
            ),
            cost,
            left: t('leftOf', { left: Math.max(0, stock - taken), stock }),
            until: until ? formatDay(until, locale) : t('noEnd'),
          },
        }
      })}
    />
  )
}
