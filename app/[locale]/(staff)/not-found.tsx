import { getLocale, getTranslations } from 'next-intl/server'
import { BarePage } from '@/components/staff/bare-page'
import { href } from '@/lib/i18n/locales'

/** A staff page that is not there, or whose thing is gone. */
export default async function NotFound() {
  const locale = await getLocale()
  const t = await getTranslations({ locale, namespace: 'staff.notFound' })
  return (
    <BarePage title={t('title')}>
      <p className="mt-4">{t('text')}</p>
      <p className="mt-6">
        <a href={href(locale, '/admin')}>{t('home')}</a>
      </p>
    </BarePage>
  )
}
