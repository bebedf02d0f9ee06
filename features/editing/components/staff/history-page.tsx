import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { formatMoment } from '@/lib/dates'
import { href, type Locale, locales } from '@/lib/i18n/locales'
import { readFront } from '../../rules/front-matter'
import { publicationsOf } from '../../rules/publications'
import { textDiff } from '../../rules/text-diff'
import type { EditedDocument, Revision } from '../../types'
import { DiffView } from './diff-view'
import { RollBackForm } from './roll-back-form'

type Props = { locale: Locale; document: EditedDocument; revisions: readonly Revision[]; mayPublish: boolean }

/** Every publication with what it changed, and the way back to what readers saw before it. */
export async function HistoryPage({ locale, document, revisions, mayPublish }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.editing' })
  const { collection, slug, texts } = document
  const publications = publicationsOf(revisions)
  const labels = { gone: t('before'), added: t('afterwards'), same: t('noDifference') }
  const title = String(readFront(texts[locale].current)?.title || slug)
  const moment = (at: Date) => {
    const { day, time } = formatMoment(at, locale)
    return t('moment', { day, time })
  }
  return (
    <>
      <PageHeader
        title={t('historyOf', { title })}
        lead={t('historyLead')}
        actions={<a href={href(locale, `/admin/${collection}/${slug}`)}>{t('backToEditor')}</a>}
      />
      {publications.length === 0 && <p>{t('noHistory')}</p>}
      <ol className="history">
        {publications.map(({ at, authorName, reviewerName, change, changed, previous }, index) => (
          <li key={at.toISOString()}>
            <h2>{moment(at)}</h2>
            <p>
              {reviewerName
                ? t('byTwo', { name: authorName, reviewer: reviewerName })
                : t('by', { name: authorName })}
              {' · '}
              {t(`changes.${change}`)}
            </p>
            {locales.map((each) => {
              const texts = changed[each]
              return texts ? (
                <details key={each} open={index === 0}>
                  <summary>{t('changedIn', { language: t(`languages.${each}`) })}</summary>
                  {texts.note && <p>{texts.note}</p>}
                  <DiffView
                    lines={textDiff(texts.before, texts.after)}
                    labels={labels}
                    skipped={(count) => t('skipped', { count })}
                  />
                </details>
              ) : null
            })}
            {mayPublish && (
              <div className="button-row">
                {index > 0 && (
                  <RollBackForm
                    collection={collection}
                    slug={slug}
                    at={at.toISOString()}
                    label={t('restoreThis')}
                    moment={moment(at)}
                  />
                )}
                {index === 0 && (
                  <RollBackForm
                    collection={collection}
                    slug={slug}
                    at={previous?.toISOString() ?? ''}
                    label={t('takeBack')}
                    moment={previous ? moment(previous) : t('theFile')}
                  />
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
