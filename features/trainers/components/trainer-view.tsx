import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import { href } from '@/lib/i18n/locales'
import { lessonPath } from '../constants'
import type { Trainer } from '../types'
import { TrainerScene } from './trainer-scene'

type Target = { path: string; title: string }
type Props = { locale: Locale; trainer: Trainer; guides: readonly Target[] }

const SUMMARY = 'look-for'

/** A whole trainer: all scenes one after another, then what to look for. `guides` are those it leads to. */
export async function TrainerView({ locale, trainer, guides }: Props) {
  const t = await getTranslations({ locale })
  const { scenes, lookFor, lessons } = trainer
  const further = [
    ...guides,
    ...lessons.map(({ course, lesson, title }) => ({ path: lessonPath(course, lesson), title })),
  ]
  const choices = scenes.filter(({ options }) => options).length
  return (
    <article className="trainer">
      <header className="page-head">
        <h1>{trainer.title}</h1>
        <p className="lead">{trainer.summary}</p>
        <p className="facts">
          <span>{t('common.minutes', { count: trainer.minutes })}</span>
          <span>{t('trainers.scenes', { count: scenes.length })}</span>
        </p>
        <p className="callout">
          <strong className="practice-word">{t('trainers.mark')}</strong> {t('trainers.safe')}
        </p>
        <p className="no-print">
          <button type="button" className="button button-quiet live-only" data-print="">
            {t('trainers.print')}
          </button>
        </p>
      </header>
      {scenes.map((scene, index) => (
        <TrainerScene
          key={scene.id}
          {...{ locale, scene }}
          number={index + 1}
          of={scenes.length}
          before={scenes[index - 1]?.id ?? null}
          after={scenes[index + 1]?.id ?? SUMMARY}
        />
      ))}
      <section className="scene" id={SUMMARY}>
        <h2>{t('trainers.lookFor')}</h2>
        <ul className="needs-list look-for">
          {lookFor.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        {choices > 0 ? (
          <p className="tally">
            {t('trainers.rightNow')} <b className="tally-rights" />{' '}
            <span>{t('trainers.ofAnswers', { count: choices })}</span>
          </p>
        ) : null}
        {further.length > 0 ? <h3 className="mt-6">{t('trainers.further')}</h3> : null}
        <ul className="link-list">
          {further.map(({ path, title }) => (
            <li key={path}>
              <a href={href(locale, path)}>{title}</a>
            </li>
          ))}
        </ul>
        <p className="no-print">
          <a className="lone-link" href={`#${scenes[0]?.id}`}>
            {t('trainers.first')}
          </a>
        </p>
        <p className="small soft">{trainer.checkedBy ? null : t('trainers.unchecked')}</p>
      </section>
    </article>
  )
}
