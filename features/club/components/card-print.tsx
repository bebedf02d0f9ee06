import { getTranslations } from 'next-intl/server'
import { QrCode } from '@/components/ui/qr-code'
import { community } from '@/lib/community'
import { env } from '@/lib/env'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { Theme } from '../types'

type Props = { locale: Locale; code: string; canShow: readonly Theme[] }

/** The card on paper, as large as a bank card: its code, what it opens, and what its holder can show. */
export async function CardPrint({ locale, code, canShow }: Props) {
  const t = await getTranslations({ locale })
  const address = `${env().publicUrl}${href(locale, `/r/${code}`)}`
  const themes = canShow.map((theme) => t(`guide.category.${theme}`)).join(', ')
  return (
    <div className="club-print">
      <div>
        <b>{community.portal[locale]}</b>
        <span>{t('club.card.title')}</span>
        <strong>{code}</strong>
        {themes ? (
          <span className="club-print-themes">
            {t('club.card.askMe')} {themes}
          </span>
        ) : null}
        <span>{formatPhone(community.hotline.phone)}</span>
      </div>
      <QrCode text={address} label={t('club.card.qr')} />
    </div>
  )
}
