import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import type { FormTexts } from '@/components/forms/form-texts'
import { formatStepCode } from '@/features/guides/rules/step-code'
import type { Guide, GuideStep } from '@/features/guides/types'
import { href, type Locale } from '@/lib/i18n/locales'
import { feedbackFormTexts } from '../presenter'
import { FeedbackForm } from './feedback-form'

type Props = { locale: Locale; guide: Guide; step: GuideStep | null; sent: boolean; forms: FormTexts }

/** Says thanks, or asks what is wrong with a guide or one of its steps. */
export async function FeedbackView({ locale, guide, step, sent, forms }: Props) {
  const t = await getTranslations({ locale, namespace: 'feedback' })
  const back = href(locale, `/guides/${guide.slug}${step ? `#step-${step.number}` : ''}`)
  if (sent) {
    return (
      <section className="prose" data-draft-done={`feedback-${guide.slug}`}>
        <h1>{t('thanks')}</h1>
        <p>
          <a href={href(locale, '/hotline')}>{t('thanksHelp')}</a>
        </p>
        <p>
          <a className="button button-quiet" href={back}>
            {t('back')}
          </a>
        </p>
      </section>
    )
  }
  return (
    <>
      <header className="page-head">
        <h1>{step ? t('titleStep', { code: formatStepCode(guide.number, step.number) }) : t('title')}</h1>
        {step ? (
          <p className="mt-3">
            <strong>{step.title}</strong>
          </p>
        ) : null}
        <p className="lead mb-6">{t('lead')}</p>
      </header>
      <FeedbackForm
        locale={locale}
        slug={guide.slug}
        step={step?.number ?? null}
        texts={feedbackFormTexts(t, step?.number ?? null)}
        forms={forms}
        idempotencyKey={randomUUID()}
      />
    </>
  )
}
