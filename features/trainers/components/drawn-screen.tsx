import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/locales'
import type { Screen, ScreenPart } from '../types'
import { Answer } from './answer'

type Props = { locale: Locale; sceneId: string; screen: Screen }

function Part({ locale, sceneId, part, index }: Props & { part: ScreenPart; index: number }) {
  const { kind, text, sign, why } = part
  if (sign === undefined || why === undefined) return <p className={`part part-${kind}`}>{text}</p>
  const id = `${sceneId}-part-${index + 1}`
  const verdict = sign ? 'sign' : 'noSign'
  return (
    <Answer
      {...{ locale, id, text, why, verdict }}
      kind="checkbox"
      name={id}
      isRight={sign}
      className={`part part-${kind}`}
    />
  )
}

/** A message, page or application that is drawn, says so in words, and holds nothing that could be sent. */
export async function DrawnScreen({ locale, sceneId, screen }: Props) {
  const t = await getTranslations({ locale, namespace: 'trainers' })
  const mark = `${sceneId}-drawn`
  return (
    <fieldset className={`drawn drawn-${screen.kind}`} aria-describedby={mark}>
      <legend className="visually-hidden">{t(`drawn.${screen.kind}`)}</legend>
      <p className="practice-mark" id={mark}>
        <strong>{t('mark')}</strong> {t('markText')}
      </p>
      <p className="drawn-top">
        <span className="soft">{t(`top.${screen.kind}`)}</span> {screen.top}
      </p>
      {screen.parts.map((part, index) => (
        <Part key={part.text} {...{ locale, sceneId, screen, part, index }} />
      ))}
    </fieldset>
  )
}
