import type { Example } from '../example'
import { TextArea } from './text-area'

export const examples: Example[] = [
  {
    name: 'several lines with a hint',
    render: () => (
      <TextArea
        id="text-area-plain"
        name="question"
        label="Що сталося"
        hint="Кілька речень. Паролів і кодів не пишіть."
        rows={3}
      />
    ),
  },
  {
    name: 'an error, with what was typed',
    render: () => (
      <TextArea
        id="text-area-error"
        name="text"
        label="Що сталося"
        error="Напишіть, що сталося."
        rows={3}
        defaultValue="Що"
        required
      />
    ),
  },
]
