import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { PrintButton } from '@/components/staff/print-button'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import type { Appeal } from '../../types'
import { AppealFacts } from './appeal-facts'

type Props = { locale: Locale; appeal: Appeal }

/** The card of an appeal on paper, with room for signatures. */
export async function AppealPrint({ locale, appeal }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.appeals' })
  return (
    <article className="appeal-card">
      <p>{community.officialName[locale]}</p>
      <PageHeader
        title={t('card', { number: `${appeal.number}/${appeal.year}` })}
        actions={
          <>
            <PrintButton label={t('print')} />
            <a className="button button-quiet" href={href(locale, `/admin/appeals/${appeal.id}`)}>
              {t('back')}
            </a>
          </>
        }
      />
      <p>{t('law')}</p>
      <AppealFacts locale={locale} appeal={appeal} />
      <div className="signatures">
        <p>{t('signApplicant')}</p>
        <p>{t('signStaff')}</p>
      </div>
    </article>
  )
}
