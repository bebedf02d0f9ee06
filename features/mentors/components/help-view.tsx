import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { helpFormTexts } from '../presenter'
import { HelpForm } from './help-form'

type Props = {
  locale: Locale
  forms: FormTexts
  mentors: readonly { id: string; publicName: string }[]
  wished?: string
}

/** «Допоможіть мені навчитися»: what will happen, then the form. */
export async function HelpView({ locale, forms, mentors, wished }: Props) {
  const t = await getTranslations({ locale, namespace: 'mentors' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const consent = { community: community.officialName[locale], days: community.retention.hotlineDays }
  return (
    <>
      <header className="page-head">
        <h1>{t('help.title')}</h1>
        <p className="lead">{t('help.lead')}</p>
      </header>
      <p className="mt-5 mb-6">{t('help.next', { days: community.hotline.answersWithinDays })}</p>
      <HelpForm
        locale={locale}
        forms={forms}
        texts={helpFormTexts(t, themes, consent)}
        mentors={mentors}
        wished={wished}
        idempotencyKey={randomUUID()}
      />
    </>
  )
}
