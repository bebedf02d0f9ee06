import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { community } from '@/lib/community'
import { formatDay, localDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { canLeave } from '../rules/mentor-states'
import type { OwnMentor } from '../types'
import { CodeHead } from './code-head'
import { LeaveForm } from './leave-form'

type Props = { locale: Locale; mentor: OwnMentor; forms: FormTexts; arrival: 'created' | 'left' | null }

/** What the code of an application opens: its state, staff's words, and the way out. */
export async function MentorCodeView({ locale, mentor, forms, arrival }: Props) {
  const t = await getTranslations({ locale, namespace: 'mentors.code' })
  const { code, state, publicName, lastDigits, answer, createdAt } = mentor
  const days = community.hotline.answersWithinDays
  return (
    <>
      <CodeHead
        locale={locale}
        created={arrival === 'created' ? 'mentor' : null}
        title={t('mentor.title', { code })}
        code={code}
      >
        {t('mentor.nextText', { days, digits: lastDigits ?? '' })}
      </CodeHead>
      {arrival === 'left' && (
        <p className="banner banner-ok" role="status">
          {t('mentor.leftNow')}
        </p>
      )}
      <div className="prose mt-6">
        <p>
          {t('state')}: <strong>{t(`mentor.states.${state}`)}</strong>
        </p>
        <p>{t(`mentor.means.${state}`)}</p>
        <p>{t('sent', { date: formatDay(localDay(createdAt), locale) })}</p>
        {publicName === null ? <p>{t('erased')}</p> : <p>{t('mentor.publicName', { name: publicName })}</p>}
        {answer && (
          <>
            <h2>{t('answer')}</h2>
            <p className="message-text">{answer}</p>
          </>
        )}
        {canLeave(state) && (
          <LeaveForm
            locale={locale}
            code={code}
            forms={forms}
            texts={{
              summary: t('mentor.leave'),
              text: t('mentor.leaveText'),
              submit: t('mentor.leaveSubmit'),
            }}
          />
        )}
      </div>
    </>
  )
}
