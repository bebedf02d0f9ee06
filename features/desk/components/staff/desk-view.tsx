import { getTranslations } from 'next-intl/server'
import { KeyHints } from '@/components/staff/key-hints'
import { PageHeader } from '@/components/staff/page-header'
import { SIGN_IN_PATH } from '@/features/auth/constants'
import { formatDay, localDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import type { DeskPage } from '../../loaders'
import { DeskApp } from './desk-app'

const keys = ['print', 'qr', 'text', 'log', 'back'] as const
const labels = { print: 'P', qr: 'Q', text: 'S', log: 'L', back: 'Esc' } as const

/** The desk with what it needs of the server. */
export async function DeskView({ locale, desk, now }: { locale: Locale; desk: DeskPage; now: Date }) {
  const t = await getTranslations({ locale, namespace: 'staff.desk' })
  const today = localDay(now)
  const urls = {
    source: href(locale, '/desk/source'),
    visits: href(locale, '/desk/visits'),
    sms: desk.hasSms ? href(locale, '/desk/sms') : null,
    screen: href(locale, '/desk/screen'),
    signIn: `${href(locale, SIGN_IN_PATH)}?next=${encodeURIComponent(href(locale, '/desk'))}`,
  }
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <>
            {desk.maySeeDay && <a href={href(locale, '/desk/day')}>{t('daySheet')}</a>}
            <a href={href(locale, '/desk/kiosk')}>{t('kioskLink')}</a>
          </>
        }
      />
      <DeskApp
        locale={locale}
        urls={urls}
        visitsToday={desk.visitsToday}
        today={today}
        printedOn={formatDay(today, locale)}
      />
      <KeyHints label={t('keys')} keys={keys.map((key) => ({ key: labels[key], does: t(key) }))} />
    </>
  )
}
