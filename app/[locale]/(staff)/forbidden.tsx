import { getLocale, getTranslations } from 'next-intl/server'
import { BarePage } from '@/components/staff/bare-page'
import { href } from '@/lib/i18n/locales'

/** Somebody is signed in but has not the role for this page. */
export default async function Forbidden() {
  const locale = await getLocale()
  const t = await getTranslations({ locale, namespace: 'staff.forbidden' })
  return (
    <BarePage title={t('title')}>
      <p className="mt-4">{t('text')}</p>
      <p className="mt-6">
        <a href={href(locale, '/admin')}>{t('home')}</a>
      </p>
    </BarePage>
  )
}
