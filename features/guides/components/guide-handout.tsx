import { getTranslations } from 'next-intl/server'
import { QrCode } from '@/components/ui/qr-code'
import { community } from '@/lib/community'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import { formatStepCode } from '../rules/step-code'
import type { Guide } from '../types'
import { GuideProse } from './mdx/guide-prose'

export const handoutSizes = ['a4', 'a5'] as const
export type HandoutSize = (typeof handoutSizes)[number]

type HandoutProps = { locale: Locale; guide: Guide; size: HandoutSize; address: string; today: string }

/** The guide on paper: large black type, boxes to tick, step codes, QR, the hotline. */
export async function GuideHandout({ locale, guide, size, address, today }: HandoutProps) {
  const t = await getTranslations({ locale, namespace: 'print' })
  const here = `/guides/${guide.slug}/print`
  return (
    <div className={`handout handout-${size}`}>
      <div className="handout-tools no-print">
        <a href={href(locale, `/guides/${guide.slug}`)}>{t('back')}</a>
        <span className="button-row">
          {handoutSizes.map((other) => (
            <a
              key={other}
              className="chip"
              href={href(locale, `${here}?size=${other}`)}
              aria-current={other === size ? 'true' : undefined}
            >
              {t(other)}
            </a>
          ))}
          <button type="button" className="button live-only" data-print="">
            {t('do')}
          </button>
        </span>
      </div>
      <article className="sheet">
        <header className="sheet-head">
          <div>
            <p>{community.portal[locale]}</p>
            <h1>{guide.title}</h1>
            <p>
              {t('address')}: <b>{address.replace(/^https?:\/\//, '')}</b>
            </p>
          </div>
          <QrCode text={address} label={t('qr')} />
        </header>
        <p className="sheet-never">{t('never')}</p>
        {guide.official ? (
          <p>
            <b>{guide.official.label}</b> — {guide.official.recognise}
          </p>
        ) : null}
        <h2>{t('needs')}</h2>
        <ul className="needs-list">
          {guide.needs.map((need) => (
            <li key={need}>{need}</li>
          ))}
        </ul>
        <ol className="sheet-steps">
          {guide.steps.map((step, index) => (
            <li key={step.number}>
              <span className="sheet-box" aria-hidden="true" />
              <div>
                <h3>
                  {index + 1}. {step.title}
                </h3>
                <GuideProse locale={locale} nodes={step.lead} />
                <p className="sheet-code">{t('code', { code: formatStepCode(guide.number, step.number) })}</p>
              </div>
            </li>
          ))}
        </ol>
        <footer className="sheet-foot">
          <p>
            <b>{t('hotline', { phone: formatPhone(community.hotline.phone) })}</b>
          </p>
          <p>
            {guide.checkedOn ? t('checked', { date: formatDay(guide.checkedOn, locale) }) : t('notChecked')}{' '}
            {t('printed', { date: formatDay(today, locale) })}
          </p>
        </footer>
      </article>
    </div>
  )
}
