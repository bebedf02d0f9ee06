import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { PageHeader } from '@/components/staff/page-header'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { StaffListItem } from '../../rules/staff-list'
import { ConfirmForm } from './confirm-form'

/** The list for the phone: whom to call, and one large button for each. */
export async function ConfirmView({ locale, items }: { locale: Locale; items: readonly StaffListItem[] }) {
  const t = await getTranslations({ locale, namespace: 'staff.places' })
  const last = ({ freshness: { days } }: StaffListItem) =>
    t('confirm.last', { when: days === null ? t('never') : t('confirmedDays', { days }) })
  return (
    <>
      <PageHeader title={t('confirm.title')} lead={t('confirm.lead')} />
      {items.length === 0 && <EmptyState title={t('confirm.none')}>{t('confirm.noneText')}</EmptyState>}
      <ul className="confirm-list">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <strong>{item.entry.name[locale]}</strong>
              <p>
                {item.entry.settlement?.[locale]} {last(item)}
              </p>
              {item.entry.phones.slice(0, 2).map(({ number }) => (
                <p key={number}>
                  <a href={`tel:${number}`}>{t('confirm.call', { phone: formatPhone(number) })}</a>
                </p>
              ))}
            </div>
            <ConfirmForm id={item.id} name={item.entry.name[locale]} isDone={item.freshness.days === 0} />
          </li>
        ))}
      </ul>
    </>
  )
}
