import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { CodeLookup } from '@/components/forms/code-lookup'
import type { FormTexts } from '@/components/forms/form-texts'
import { community } from '@/lib/community'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import { codeLookupTexts, hotlineFormTexts } from '../presenter'
import { HotlineForm } from './hotline-form'

type Props = { locale: Locale; forms: FormTexts; question?: string }

/** The phone first, then the form, then the way back with a code. */
export async function HotlineView({ locale, forms, question }: Props) {
  const t = await getTranslations({ locale })
  const own = await getTranslations({ locale, namespace: 'hotline' })
  const { hotline, retention, officialName } = community
  const consent = { community: officialName[locale], days: retention.hotlineDays }
  return (
    <>
      <header className="page-head">
        <h1>{t('hotline.heading')}</h1>
        <p className="lead">{t('hotline.lead')}</p>
      </header>
      <div className="guide-grid mt-6">
        <div>
          <section className="panel call-panel">
            <h2>{t('hotline.callHeading')}</h2>
            <a className="help-phone" href={`tel:${hotline.phone}`}>
              {formatPhone(hotline.phone)}
            </a>
            <p>{hotline.hours ? t('help.hours', { hours: hotline.hours }) : t('help.hoursUnknown')}</p>
          </section>
          <h2 className="section" id="write">
            {t('hotline.formHeading')}
          </h2>
          <p className="mt-2 mb-6">{t('hotline.formLead', { days: hotline.answersWithinDays })}</p>
          <HotlineForm
            locale={locale}
            forms={forms}
            texts={hotlineFormTexts(own, consent)}
            question={question}
            idempotencyKey={randomUUID()}
          />
        </div>
        <aside className="guide-side">
          <CodeLookup locale={locale} id="lookup-code" texts={codeLookupTexts(own)} />
          <p className="small">
            <a className="lone-link" href={href(locale, '/privacy')}>
              {t('footer.privacy')}
            </a>
          </p>
        </aside>
      </div>
    </>
  )
}
