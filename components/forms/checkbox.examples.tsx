import type { Example } from '../example'
import { Checkbox } from './checkbox'

export const examples: Example[] = [
  {
    name: 'a box',
    render: () => <Checkbox id="checkbox-plain" name="plain" label="Можна залишити повідомлення" />,
  },
  {
    name: 'with a hint, ticked',
    render: () => (
      <Checkbox
        id="checkbox-hint"
        name="hint"
        label="Можна залишити повідомлення"
        hint="Якщо трубку візьме хтось інший."
        defaultChecked
      />
    ),
  },
  {
    name: 'with an error',
    render: () => (
      <Checkbox
        id="checkbox-error"
        name="error"
        label="Згода зберегти номер до дзвінка"
        error="Поставте позначку, щоб ми могли передзвонити."
        required
      />
    ),
  },
]
