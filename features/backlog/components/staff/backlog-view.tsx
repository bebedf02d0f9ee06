import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { PageHeader } from '@/components/staff/page-header'
import { href, type Locale } from '@/lib/i18n/locales'
import { backlogKinds } from '../../constants'
import type { BacklogPage } from '../../loaders'
import { BacklogEntry } from './backlog-entry'

const PATH = '/admin/backlog'

/** What people did not find and what did not fit them, one kind at a time. */
export async function BacklogView({ locale, page }: { locale: Locale; page: BacklogPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.backlog' })
  const { kind, closed, counts, items, titles, mayClose } = page
  const link = (query: string) => href(locale, `${PATH}?${query}`)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <nav aria-label={t('show')}>
        <ul className="queue-counts">
          {backlogKinds.map((one) => (
            <li key={one}>
              <a href={link(`kind=${one}`)} aria-current={one === kind && !closed ? 'page' : undefined}>
                <strong>{counts[one]}</strong> {t(`kinds.${one}`)}
              </a>
            </li>
          ))}
          <li>
            <a href={link(`kind=${kind}&show=${closed ? 'open' : 'closed'}`)}>
              {closed ? t('showOpen') : t('showClosed')}
            </a>
          </li>
        </ul>
      </nav>
      <section>
        <h2>{t(`kinds.${kind}`)}</h2>
        {items.length === 0 && <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>}
        <ul>
          {items.map((item) => (
            <BacklogEntry
              key={item.id}
              locale={locale}
              item={item}
              titles={titles}
              mayClose={mayClose && !closed}
            />
          ))}
        </ul>
      </section>
    </>
  )
}
