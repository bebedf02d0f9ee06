import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { applyFormTexts } from '../presenter'
import { ApplyForm } from './apply-form'

/** What becoming a mentor means, then the form. */
export async function ApplyView({ locale, forms }: { locale: Locale; forms: FormTexts }) {
  const t = await getTranslations({ locale, namespace: 'mentors' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const consent = { community: community.officialName[locale], days: community.retention.hotlineDays }
  return (
    <>
      <header className="page-head">
        <h1>{t('apply.title')}</h1>
        <p className="lead">{t('apply.lead')}</p>
      </header>
      <div className="prose mt-5 mb-6">
        <ul>
          <li>{t('apply.rules.hands')}</li>
          <li>{t('apply.rules.secrets')}</li>
          <li>{t('apply.rules.contacts')}</li>
          <li>{t('apply.rules.leave')}</li>
        </ul>
      </div>
      <ApplyForm
        locale={locale}
        forms={forms}
        texts={applyFormTexts(t, themes, consent)}
        idempotencyKey={randomUUID()}
      />
    </>
  )
}
