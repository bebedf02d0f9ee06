import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { Scene } from '../types'
import { Answer } from './answer'
import { DrawnScreen } from './drawn-screen'

type Props = {
  locale: Locale
  scene: Scene
  /** From 1. */
  number: number
  of: number
  /** Anchors of the neighbours. */
  before: string | null
  after: string
}

async function Task({ locale, scene }: Pick<Props, 'locale' | 'scene'>) {
  const t = await getTranslations({ locale, namespace: 'trainers' })
  const { id, options, question, screen } = scene
  if (!options) {
    const signs = screen?.parts.filter(({ sign }) => sign).length ?? 0
    return (
      <div className="task">
        <p className="task-question">{question}</p>
        {screen ? <DrawnScreen locale={locale} sceneId={id} screen={screen} /> : null}
        <p className="tally">
          {t('signsFound')} <b className="tally-signs" /> <span>{t('ofSigns', { count: signs })}</span>
        </p>
      </div>
    )
  }
  return (
    <>
      {screen ? <DrawnScreen locale={locale} sceneId={id} screen={screen} /> : null}
      <fieldset className="task">
        <legend className="task-question">{question}</legend>
        {options.map(({ text, right, why }, index) => (
          <Answer
            key={text}
            {...{ locale, text, why }}
            id={`${id}-answer-${index + 1}`}
            kind="radio"
            name={id}
            isRight={right}
            verdict={right ? 'right' : 'wrong'}
          />
        ))}
      </fieldset>
    </>
  )
}

/**
 * One scene: a story, a drawing, something to choose. The form is sent nowhere: it has no address, its only button that
 * could send is switched off, and «try again» is the browser's own reset.
 */
export async function TrainerScene({ locale, scene, number, of, before, after }: Props) {
  const t = await getTranslations({ locale, namespace: 'trainers' })
  return (
    <section className="scene" id={scene.id} aria-labelledby={`${scene.id}-title`}>
      <p className="scene-number">
        <strong className="practice-word">{t('mark')}</strong> {t('scene', { number, of })}
      </p>
      <h2 id={`${scene.id}-title`}>{scene.title}</h2>
      <p>{scene.story}</p>
      <form method="dialog" autoComplete="off">
        <button type="submit" disabled hidden>
          {t('mark')}
        </button>
        <Task locale={locale} scene={scene} />
        <p className="scene-way no-print">
          <button type="reset" className="button button-quiet">
            {t('again')}
          </button>
          <span className="scene-steps">
            {before ? (
              <a className="lone-link" href={`#${before}`}>
                {t('back')}
              </a>
            ) : null}
            <a className="lone-link" href={`#${after}`}>
              {t('next')}
            </a>
          </span>
        </p>
      </form>
    </section>
  )
}
