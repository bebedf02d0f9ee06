'use client'

import { useTranslations } from 'next-intl'
import { InputField } from '@/components/staff/input-field'
import { addStep, moveStep, removeStep, type StepPart, setStep } from '../../rules/guide-parts'
import { BodyField } from './body-field'

type Props = {
  guideNumber: string
  steps: readonly StepPart[]
  nextNumber: number
  knownSteps: readonly number[]
  /** A change of this language's text. */
  onChange: (change: (source: string) => string) => void
  /** A change of the list itself, in every language: steps are the same in all. */
  onList: (change: (source: string) => string) => void
}

/** The steps of a guide. Numbers are fixed: people know them from paper and from the phone. */
export function StepsFields({ guideNumber, steps, nextNumber, knownSteps, onChange, onList }: Props) {
  const t = useTranslations('staff.editing')
  const add = (index: number) => (
    <button
      className="button button-quiet"
      type="button"
      onClick={() => onList((source) => addStep(source, index, nextNumber))}
    >
      {t('addStep')}
    </button>
  )
  return (
    <ol className="editor-steps">
      {steps.map(({ number, title, body }, index) => {
        const code = `${guideNumber}-${number}`
        return (
          <li key={number}>
            <fieldset>
              <legend>{t('step', { code })}</legend>
              <InputField
                id={`step-${number}-title`}
                name={`step-${number}-title`}
                label={t('stepTitle')}
                value={title}
                onChange={({ target }) =>
                  onChange((source) => setStep(source, number, { title: target.value }))
                }
              />
              <BodyField
                id={`step-${number}-body`}
                label={t('stepBody')}
                value={body}
                rows={3}
                onChange={(text) => onChange((source) => setStep(source, number, { body: text }))}
              />
              <div className="button-row">
                {index > 0 && (
                  <button
                    className="button button-quiet"
                    type="button"
                    aria-label={t('moveUpStep', { code })}
                    onClick={() => onList((source) => moveStep(source, number, -1))}
                  >
                    {t('moveUp')}
                  </button>
                )}
                {index < steps.length - 1 && (
                  <button
                    className="button button-quiet"
                    type="button"
                    aria-label={t('moveDownStep', { code })}
                    onClick={() => onList((source) => moveStep(source, number, 1))}
                  >
                    {t('moveDown')}
                  </button>
                )}
                <button
                  className="button button-quiet"
                  type="button"
                  aria-label={t('removeStepCode', { code })}
                  onClick={() => onList((source) => removeStep(source, number, knownSteps.includes(number)))}
                >
                  {t('removeStep')}
                </button>
                {add(index)}
              </div>
            </fieldset>
          </li>
        )
      })}
    </ol>
  )
}
