import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/staff/empty-state'
import { PageHeader } from '@/components/staff/page-header'
import { withQuery } from '@/components/staff/table-query'
import { href, type Locale } from '@/lib/i18n/locales'
import type { HotlineTemplate } from '../../types'
import { TemplateForm } from './template-form'

type Props = {
  locale: Locale
  templates: readonly HotlineTemplate[]
  edited: HotlineTemplate | null
  isNew: boolean
}

/** The answers that are given often. */
export async function TemplatesView({ locale, templates, edited, isNew }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline.templates' })
  const path = href(locale, '/admin/hotline/templates')
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <a className="button" href={withQuery(path, { new: '1' })}>
              {t('new')}
            </a>
            <a className="button button-quiet" href={href(locale, '/admin/hotline')}>
              {t('queue')}
            </a>
          </>
        }
      />
      {(edited || isNew) && (
        <section>
          <h2>{t(edited ? 'edit' : 'new')}</h2>
          <TemplateForm key={edited?.id} template={edited} />
        </section>
      )}
      <section>
        <h2>{t('all')}</h2>
        {templates.length === 0 && <EmptyState title={t('none')} />}
        <ul className="related">
          {templates.map(({ id, title, textUk }) => (
            <li key={id}>
              <p>
                <a href={withQuery(path, { id })}>{title}</a>
              </p>
              <p className="message-text" lang="uk">
                {textUk.slice(0, 300)}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
