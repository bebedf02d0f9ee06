import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { href, type Locale, locales } from '@/lib/i18n/locales'
import type { EditorView } from '../../loaders'
import { fileHasChanged } from '../../rules/file-state'
import { textDiff } from '../../rules/text-diff'
import { DiffView } from './diff-view'
import { FileChoiceForm } from './file-choice-form'

/** File, edit and what the edit began from, and the choice between them. */
export async function FileChoicePage({ locale, view }: { locale: Locale; view: EditorView }) {
  const t = await getTranslations({ locale, namespace: 'staff.editing' })
  const { collection, slug, texts } = view.document
  const labels = { gone: t('before'), added: t('afterwards'), same: t('noDifference') }
  const skipped = (count: number) => t('skipped', { count })
  const parted = locales.filter((each) => fileHasChanged(texts[each]))
  return (
    <>
      <PageHeader
        title={t('fileChangedTitle')}
        lead={t('fileChoiceLead')}
        actions={<a href={href(locale, `/admin/${collection}/${slug}`)}>{t('backToEditor')}</a>}
      />
      {parted.length === 0 && <p>{t('fileSame')}</p>}
      {parted.map((each) => {
        const { file, draft, newest, current } = texts[each]
        const base = (draft ?? newest)?.baseSource ?? ''
        const comparisons = [
          ['baseToFile', base, file ?? ''],
          ['baseToEdit', base, current],
          ['editToFile', current, file ?? ''],
        ] as const
        return (
          <section key={each}>
            <h2>{t(`languages.${each}`)}</h2>
            {comparisons.map(([name, before, after]) => (
              <details key={name} open={name !== 'editToFile'}>
                <summary>{t(name)}</summary>
                <DiffView lines={textDiff(before, after)} labels={labels} skipped={skipped} />
              </details>
            ))}
          </section>
        )
      })}
      {parted.length > 0 && view.mayPublish && <FileChoiceForm collection={collection} slug={slug} />}
    </>
  )
}
