import { getTranslations } from 'next-intl/server'
import { KeyHints } from '@/components/staff/key-hints'
import type { Locale } from '@/lib/i18n/locales'
import type { RequestPage } from '../../loaders.staff'
import { canAnswer, canMove, canWrite } from '../../rules/states'
import { mentionedStep } from '../../rules/step-text'
import { AnswerForm } from './answer-form'
import { CloseForm } from './close-form'
import { StepButton } from './step-button'

type Props = { locale: Locale; page: RequestPage }

/** What an operator can do with the request now: answer, ask back, close with where it ended, take it up again. */
export async function RequestWork({ locale, page }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.hotline' })
  const { request, templates } = page
  const said = request.messages.filter(({ author }) => author === 'operator').map(({ text }) => text)
  return (
    <>
      {canAnswer(request.state) && (
        <section>
          <h2>{t('answer.title')}</h2>
          <KeyHints
            label={t('keys.label')}
            keys={[
              { key: 'F2', does: t('answer.step') },
              { key: 'F4', does: t('answer.template') },
              { key: 'F8', does: t('assign.take') },
              { key: 'F9', does: t('answer.send') },
            ]}
          />
          <AnswerForm
            locale={request.locale === 'en' ? 'en' : 'uk'}
            question={request.question}
            templates={templates}
            mayAsk={canWrite(request.state)}
          />
        </section>
      )}
      {canMove('operator', request.state, 'closed') && (
        <section>
          <h2>{t('close.title')}</h2>
          <CloseForm usedGuide={mentionedStep(said)} key={mentionedStep(said)} />
        </section>
      )}
      {(request.state === 'answered' || request.state === 'closed') && (
        <section>
          <h2>{t('again.title')}</h2>
          <StepButton field="to" value="in-work" label={t('again.submit')} done={t('again.done')} />
        </section>
      )}
    </>
  )
}
