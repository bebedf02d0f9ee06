import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import type { FormTexts } from '@/components/forms/form-texts'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { claimTexts, sheetTexts } from '../presenter'
import { ClaimForm } from './claim-form'

type Props = {
  locale: Locale
  course: { slug: string; title: { uk: string; en: string }; hours: number }
  answers: string
  forms: FormTexts
  idempotencyKey: string
  claim: ComponentProps<typeof ClaimForm>['claim']
}

/** The way to a certificate for who passed an end check alone. */
export async function ClaimSection({ locale, course, answers, forms, idempotencyKey, claim }: Props) {
  const t = await getTranslations({ locale, namespace: 'certificates' })
  const facts = { courseTitle: course.title, hours: course.hours, kind: 'self' } as const
  const sheet = sheetTexts(t, facts, community.portal[locale], locale)
  return (
    <section className="section">
      <h2 className="no-print">{t('claim.heading')}</h2>
      <ClaimForm
        locale={locale}
        texts={{ ...claimTexts(t), sheet }}
        forms={forms}
        idempotencyKey={idempotencyKey}
        hidden={{ course: course.slug, answers }}
        claim={claim}
      />
    </section>
  )
}
