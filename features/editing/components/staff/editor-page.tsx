import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/staff/notice'
import { PageHeader } from '@/components/staff/page-header'
import { href, type Locale, locales } from '@/lib/i18n/locales'
import { localMoment } from '@/lib/local-moment'
import type { EditorView } from '../../loaders'
import { readFront } from '../../rules/front-matter'
import { documentStamp } from '../../rules/publication-plan'
import type { EditedDocument } from '../../types'
import { Editor } from './editor'
import type { ReleaseState } from './release-panel'

function releaseOf(document: EditedDocument, view: EditorView): ReleaseState {
  const { uk, en } = document.texts
  const draft = uk.draft ?? en.draft
  return {
    hasDraft: draft !== null,
    state: draft?.state ?? null,
    change: draft?.change ?? 'minor',
    notes: { uk: uk.draft?.note ?? '', en: en.draft?.note ?? '' },
    publishAt: draft?.publishAt ? localMoment(draft.publishAt) : '',
    twoPeople: view.twoPeople,
    mayPublish: view.mayPublish,
  }
}

/** Everything around the editor: what document it is, who was the last to write, where else to go. */
export async function EditorPage({ locale, view }: { locale: Locale; view: EditorView }) {
  const t = await getTranslations({ locale, namespace: 'staff.editing' })
  const { document } = view
  const { collection, slug, texts } = document
  const front = readFront(texts[locale].current)
  const number = typeof front?.number === 'number' ? `${front.number}. ` : ''
  const here = href(locale, `/admin/${collection}/${slug}`)
  const published = locales.every((each) => texts[each].shown !== null)
  const author = (texts.uk.draft ?? texts.en.draft)?.authorName
  return (
    <>
      <PageHeader
        title={`${number}${String(front?.title || slug)}`}
        lead={author ? t('lastAuthor', { name: author }) : t('noDraft')}
        actions={
          <>
            <a href={`${here}/history`}>{t('history')}</a>
            {published && (
              <a href={href(locale, collection === 'guides' ? `/guides/${slug}` : `/${slug}`)}>
                {t('publicPage')}
              </a>
            )}
          </>
        }
      />
      {view.fileChanged && (
        <Notice tone="warn" title={t('fileChangedTitle')}>
          <p>
            {t('fileChangedText')} <a href={`${here}/file`}>{t('fileChangedLink')}</a>
          </p>
        </Notice>
      )}
      <Editor
        stamp={documentStamp(document)}
        collection={collection}
        slug={slug}
        sources={{ uk: texts.uk.current, en: texts.en.current }}
        versions={{ uk: texts.uk.draft?.version ?? 0, en: texts.en.draft?.version ?? 0 }}
        problems={view.problems}
        nextStep={view.nextStep}
        knownSteps={view.knownSteps}
        previewPath={`${here}/preview`}
        release={releaseOf(document, view)}
      />
    </>
  )
}
