import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { formatDay, formatMoment } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { holderFormTexts } from '../presenter'
import type { CertificateView as Certificate } from '../types'
import { HolderForm } from './holder-form'

type Props = { locale: Locale; certificate: Certificate; forms: FormTexts; sent: 'show' | 'hide' | null }

/** What everybody with the code may know of a certificate; the name only while its holder shows it. */
export async function CertificateView({ locale, certificate, forms, sent }: Props) {
  const t = await getTranslations({ locale, namespace: 'certificates' })
  const { code, kind, name, hasName, isRevoked } = certificate
  const want = name ? 'hide' : 'show'
  return (
    <>
      <h1>{t('title', { code })}</h1>
      {sent ? (
        <p className="banner banner-ok" role="status">
          {sent === 'show' ? t('holder.shown') : t('holder.hidden')}
        </p>
      ) : null}
      <p className={isRevoked ? 'verdict verdict-bad' : 'verdict'}>{isRevoked ? t('revoked') : t('real')}</p>
      {isRevoked ? <p>{t('revokedText')}</p> : null}
      <dl className="certificate-facts">
        <dt>{t('course')}</dt>
        <dd>{certificate.courseTitle[locale]}</dd>
        <dt>{t('hoursLabel')}</dt>
        <dd>{t('hours', { count: certificate.hours })}</dd>
        <dt>{t('date')}</dt>
        <dd>{formatDay(certificate.issuedOn, locale)}</dd>
        <dt>{t('kind')}</dt>
        <dd>
          {t(`kinds.${kind}`)}. {t(`kindNotes.${kind}`)}
        </dd>
        <dt>{t('name')}</dt>
        <dd>
          {name ? (
            <>
              <b>{name.text}</b>. {t('nameUntil', { date: formatMoment(name.openUntil, locale).day })}
            </>
          ) : hasName ? (
            t('nameHidden')
          ) : (
            t('nameless')
          )}
        </dd>
      </dl>
      {isRevoked ? null : (
        <p className="mt-5 no-print">
          <a className="button button-quiet" href={href(locale, `/r/${code}/print`)}>
            {t('print')}
          </a>
        </p>
      )}
      {hasName && !isRevoked ? (
        <section className="section no-print">
          <h2>{t('holder.heading')}</h2>
          <p className="prose mt-2">{name ? t('holder.leadHide') : t('holder.leadShow')}</p>
          <HolderForm
            locale={locale}
            code={code}
            want={want}
            texts={holderFormTexts(t, want)}
            forms={forms}
          />
        </section>
      ) : null}
    </>
  )
}
