import type { MaterialChoice, MaterialWords } from '../../types'
import { MaterialFace } from './material-face'

/** One sheet of paper, at any size on the screen and at its own when printed. */
export function MaterialSheet({ choice, words }: { choice: MaterialChoice; words: MaterialWords }) {
  const { format, locale } = choice
  const isTent = format === 'tent-a5'
  return (
    <article className={`print-sheet material material-${format}`} lang={locale}>
      {isTent ? (
        <>
          {/* Upside down on the sheet, upright once it stands folded. */}
          <div className="material-turned" aria-hidden="true">
            <MaterialFace locale={locale} words={words} wide />
          </div>
          <MaterialFace locale={locale} words={words} wide />
        </>
      ) : (
        <MaterialFace locale={locale} words={words} />
      )}
    </article>
  )
}
