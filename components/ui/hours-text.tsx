/** «10:00–11:30», also with a hyphen as some type it. */
const RANGE = /(\d{1,2}:\d{2}[–-]\d{1,2}:\d{2})/

/** A text in which no line ends inside of «10:00–11:30»: a browser may break after a dash. */
export function HoursText({ text }: { text: string }) {
  const parts = text.split(RANGE).map((part, index) => ({ part, key: `${index}`, isRange: index % 2 === 1 }))
  return parts.map(({ part, key, isRange }) =>
    isRange ? (
      <span key={key} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
