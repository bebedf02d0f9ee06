import { getTranslations } from 'next-intl/server'
import { formatStamp } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { formatPhone } from '@/lib/phone'
import type { StaffMentor } from '../../types'

/** Who offers to teach: the only page that shows the phone. */
export async function MentorFacts({ locale, mentor }: { locale: Locale; mentor: StaffMentor }) {
  const t = await getTranslations({ locale, namespace: 'staff.mentors' })
  const words = await getTranslations({ locale, namespace: 'mentors' })
  const { name, phone, kind, code, createdAt, checkedBy, checkedAt, state, retainUntil, openRequests } =
    mentor
  return (
    <section>
      <h2>{t('facts.title')}</h2>
      <dl className="facts">
        <dt>{t('facts.name')}</dt>
        <dd>{name ?? t('erased')}</dd>
        <dt>{t('facts.phone')}</dt>
        <dd>
          {phone ? (
            <a className="row-link" href={`tel:${phone}`}>
              {formatPhone(phone)}
            </a>
          ) : (
            t('erased')
          )}
        </dd>
        <dt>{t('facts.kind')}</dt>
        <dd>{words(`kinds.${kind}`)}</dd>
        <dt>{t('facts.code')}</dt>
        <dd>{mentor.demo ? t('demo') : code}</dd>
        <dt>{t('facts.locale')}</dt>
        <dd>{t(`facts.locales.${mentor.locale === 'en' ? 'en' : 'uk'}`)}</dd>
        <dt>{t('facts.sent')}</dt>
        <dd>{formatStamp(createdAt, locale)}</dd>
        {checkedBy && checkedAt && (
          <>
            <dt>{t('facts.checked')}</dt>
            <dd>
              {checkedBy}, {formatStamp(checkedAt, locale)}
            </dd>
          </>
        )}
        <dt>{t('facts.open')}</dt>
        <dd>{openRequests}</dd>
        <dt>{t('facts.kept')}</dt>
        <dd>{state === 'approved' ? t('facts.keptShown') : formatStamp(retainUntil, locale)}</dd>
      </dl>
    </section>
  )
}
