import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { href, type Locale } from '@/lib/i18n/locales'
import type { ClubOverview as Overview } from '../../loaders.staff'
import { RewardTable } from './reward-table'
import { SheetTable } from './sheet-table'

type Props = { locale: Locale; overview: Overview; today: string }

/** The club in numbers, its sheets of stamps and its rewards. */
export async function ClubOverview({ locale, overview, today }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.club' })
  const categories = await getTranslations({ locale, namespace: 'guide.category' })
  const { counts, sheets, rewards, may } = overview
  const month = new Intl.DateTimeFormat(locale === 'uk' ? 'uk-UA' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const kinds = ['given', 'collected', 'taken', 'redeemed'] as const
  const links = [
    ...(may.redeem ? ['redeem' as const] : []),
    ...(may.issue ? ['stamps' as const] : []),
    ...(may.update ? ['rewards' as const] : []),
  ]
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={links.map((to, at) => (
          <a
            key={to}
            className={at === 0 ? 'button' : 'button button-quiet'}
            href={href(locale, `/admin/club/${to}`)}
          >
            {t(`links.${to}`)}
          </a>
        ))}
      />
      <section>
        <p>
          <strong>{t('cards', { count: counts.cards })}</strong>,{' '}
          {t('withStamps', { count: counts.withStamps })}
        </p>
      </section>
      <section>
        <h2>{t('sheets.heading')}</h2>
        <SheetTable locale={locale} sheets={sheets} today={today} mayRevoke={may.issue} />
      </section>
      <section>
        <h2>{t('links.rewards')}</h2>
        <RewardTable locale={locale} rewards={rewards} today={today} mayUpdate={may.update} />
      </section>
      <section>
        <h2>{t('months.heading')}</h2>
        <DataTable
          caption={t('months.caption')}
          columns={[
            { key: 'month', label: t('months.month') },
            ...kinds.map((key) => ({ key, label: t(`months.${key}`), align: 'end' as const })),
          ]}
          empty={null}
          rows={counts.months.map(({ month: id, ...row }) => ({
            id,
            cells: { ...row, month: month.format(new Date(`${id}-15T12:00:00Z`)) },
          }))}
        />
      </section>
      <section>
        <h2>{t('themes.heading')}</h2>
        <DataTable
          caption={t('cards', { count: counts.cards })}
          columns={[
            { key: 'theme', label: t('themes.theme') },
            { key: 'cards', label: t('themes.cards'), align: 'end' },
          ]}
          empty={t('themes.none')}
          rows={counts.themes
            .filter(({ cards }) => cards > 0)
            .map(({ theme, cards }) => ({ id: theme, cells: { theme: categories(theme), cards } }))}
        />
      </section>
    </>
  )
}
