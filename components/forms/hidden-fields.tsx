import type { FormTexts } from './form-texts'
import { Honeypot } from './honeypot'

type Props = {
  texts: Pick<FormTexts, 'honeypot'>
  /** By name. What is undefined is left out. */
  values: Readonly<Record<string, string | undefined>>
}

/** What a public form sends unseen: the language, what it is about, and the field that only robots fill in. */
export function HiddenFields({ texts, values }: Props) {
  return (
    <>
      <Honeypot label={texts.honeypot} />
      {Object.entries(values).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  )
}
