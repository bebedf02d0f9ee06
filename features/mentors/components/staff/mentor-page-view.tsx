import { getTranslations } from 'next-intl/server'
import { Badge } from '@/components/staff/badge'
import { PageHeader } from '@/components/staff/page-header'
import { can } from '@/features/auth/access'
import { href, type Locale } from '@/lib/i18n/locales'
import type { MentorPage } from '../../loaders.staff'
import { offerOptions } from '../../presenter'
import { DecisionForm } from './decision-form'
import { HistoryList } from './history-list'
import { MentorFacts } from './mentor-facts'
import { WordsForm } from './words-form'

/** One mentor: whom to call, what to decide, what everybody will read, and what was done. */
export async function MentorPageView({ locale, page }: { locale: Locale; page: MentorPage }) {
  const t = await getTranslations({ locale, namespace: 'staff.mentors' })
  const words = await getTranslations({ locale, namespace: 'mentors' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const { staff, mentor, history } = page
  const { id, version, state, answer, publicName } = mentor
  const mayCheck = can(staff.roles, 'check:mentor') && publicName !== '' && state !== 'left'
  return (
    <>
      <PageHeader
        title={publicName || t('erased')}
        lead={<Badge tone={state === 'approved' ? 'done' : 'plain'}>{t(`states.${state}`)}</Badge>}
        actions={
          <a className="button button-quiet" href={href(locale, '/admin/mentors')}>
            {t('back')}
          </a>
        }
      />
      <div className="request-columns">
        <div>
          <MentorFacts locale={locale} mentor={mentor} />
          {mayCheck && (
            <section>
              <h2>{t('decide.title')}</h2>
              <DecisionForm {...{ id, version, state, answer }} />
            </section>
          )}
          <HistoryList locale={locale} lines={history} />
        </div>
        {mayCheck && (
          <section>
            <h2>{t('words.title')}</h2>
            <WordsForm mentor={mentor} options={offerOptions(words, themes)} />
          </section>
        )}
      </div>
    </>
  )
}
