import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { PrintButton } from '@/components/staff/print-button'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import type { MaterialPage } from '../../loaders'
import { materialWords } from '../../presenter'
import { MaterialForm } from './material-form'
import { MaterialSheet } from './material-sheet'

type Props = {
  locale: Locale
  page: MaterialPage
  /** Address of the portal as it stands on paper, without a slash at its end. */
  publicUrl: string
}

/** Choose, look, print. Only the sheet comes onto the paper. */
export async function MaterialView({ locale, page, publicUrl }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.materials' })
  const { choice, subject } = page
  const sheet = await getTranslations({ locale: choice.locale, namespace: 'materials' })
  const words = materialWords(subject, choice, (key, values) => sheet(key, values), {
    publicUrl,
    hotline: community.hotline.phone,
  })
  const isAtHome = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(publicUrl).hostname)
  return (
    <>
      <div className="no-print">
        <PageHeader title={t('title')} lead={t('lead')} actions={<PrintButton label={t('print')} />} />
        <MaterialForm locale={locale} page={page} />
        {isAtHome && <Notice tone="warn">{t('addressAtHome')}</Notice>}
        {words.demo && <Notice tone="warn">{t('demo')}</Notice>}
        <p className="small">{t(`hints.${choice.format}`)}</p>
      </div>
      <MaterialSheet choice={choice} words={words} />
    </>
  )
}
