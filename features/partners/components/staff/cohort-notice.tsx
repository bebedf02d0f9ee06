import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/motif/icon'
import { QrCode } from '@/components/ui/qr-code'
import { formatCode } from '@/lib/codes'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { CohortPage } from '../../loaders.staff'

type Props = {
  locale: Locale
  page: CohortPage
  /** Address of the portal, without a slash at its end. */
  publicUrl: string
}

/** A sheet for the board of an enterprise: what it is, the group's code, how to enrol. One A4 page. */
export async function CohortNotice({ locale, page, publicUrl }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.partners.notice' })
  const { cohort, partner, course } = page
  const code = formatCode(cohort.code)
  const address = `${publicUrl}${href(locale, `/courses/${cohort.courseSlug}`)}`
  const shown = address.replace(/^https?:\/\//, '')
  const { phone } = community.hotline
  return (
    <article className="print-sheet notice-sheet" lang={locale}>
      <header className="notice-head">
        {community.theme.motif === 'cut-glass' ? <Icon name="crystal" className="notice-mark" /> : null}
        <p>{community.portal[locale]}</p>
      </header>
      <p>{t('for', { partner: locale === 'uk' ? partner.nameUk : partner.nameEn, group: cohort.title })}</p>
      <h2 className="notice-title">{course[locale]}</h2>
      <p className="notice-free">{t('free')}</p>
      <p>{t('codeLabel')}</p>
      <p className="notice-code">{code}</p>
      <div className="notice-ways">
        <ol>
          <li>{t('step1', { address: shown })}</li>
          <li>{t('step2')}</li>
          <li>{t('step3')}</li>
        </ol>
        <QrCode text={`${address}?group=${code}#sessions`} label={t('qr', { address: shown })} />
      </div>
      <p className="notice-phone">
        {t('phone')} <b>{formatPhone(phone)}</b>
      </p>
      <p>{t('onlyYours')}</p>
    </article>
  )
}
