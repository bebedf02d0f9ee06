import { getTranslations } from 'next-intl/server'
import { Badge, type Tone } from '@/components/staff/badge'
import { DataTable } from '@/components/staff/data-table'
import { PageHeader } from '@/components/staff/page-header'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { GuideRow, HealthColour, HealthReason } from '../../types'

const tones: Record<HealthColour, Tone> = { green: 'done', amber: 'warn', red: 'danger' }

/** All guides with their health, the worst first. */
export async function GuideTable({ locale, rows }: { locale: Locale; rows: readonly GuideRow[] }) {
  const t = await getTranslations({ locale, namespace: 'staff.editing' })
  const amount = (reason: HealthReason) =>
    'count' in reason ? reason.count : 'days' in reason ? reason.days : 0
  const columns = ['guide', 'health', 'reasons', 'reviewBy', 'draft'] as const
  return (
    <>
      <PageHeader
        title={t('guides')}
        lead={t('guidesLead')}
        actions={
          <a className="button" href={href(locale, '/admin/guides/new')}>
            {t('newGuide')}
          </a>
        }
      />
      <DataTable
        caption={t('guideCount', { count: rows.length })}
        columns={columns.map((key) => ({ key, label: t(`table.${key}`) }))}
        empty={t('noGuides')}
        rows={rows.map(({ slug, number, title, published, colour, reasons, reviewBy, draft }) => ({
          id: slug,
          tone: colour === 'red' ? 'danger' : undefined,
          cells: {
            guide: <a href={href(locale, `/admin/guides/${slug}`)}>{`${number ?? ''} ${title}`.trim()}</a>,
            health: (
              <Badge tone={published ? tones[colour] : 'plain'}>
                {t(published ? `colours.${colour}` : 'unpublished')}
              </Badge>
            ),
            reasons:
              reasons.map((reason) => t(`reasons.${reason.code}`, { count: amount(reason) })).join('; ') ||
              '—',
            reviewBy: reviewBy ? formatDay(reviewBy, locale) : '—',
            draft: draft ? t(`states.${draft}`) : '—',
          },
        }))}
      />
    </>
  )
}
