/** Front matter of a lesson that is in order; a test replaces single lines of it. */
const front: Record<string, string> = {
  title: 'Набрати текст',
  goal: 'Ви наберете повідомлення.',
  minutes: '20',
  area: '0',
  skills: `[{ text: Набираю текст., competence: { framework: DigComp, version: '2.2', code: '3.1' } }]`,
  needs: '[Свій телефон]',
  guides: '[phishing]',
  sources: '[]',
  checkedBy: 'null',
  checkedOn: 'null',
  updatedOn: '2026-11-23',
}

const question = (id: number) => `
  - id: q${id}
    text: Запитання ${id}?
    options:
      - { text: Перше, right: true, why: Так. }
      - { text: Друге, right: false, why: Ні. }`

export const lessonQuestions = `questions:${[1, 2, 3, 4].map(question).join('')}`

export const lessonBody = `Телефоном керують дотиками.

## Дотики

Торкніться значка.

<Try n="1" title="Торкніться значка">

- Торкніться.

</Try>

## Текст

<Try n="2" title="Наберіть слово">

- Наберіть.

</Try>
`

/** A lesson's file. @param lines of the front matter to replace, @param questions the whole field. */
export function lessonFile(
  lines: Record<string, string> = {},
  { body = lessonBody, questions = lessonQuestions } = {},
): string {
  const fields = Object.entries({ ...front, ...lines }).map(([name, value]) => `${name}: ${value}`)
  return `---\n${[...fields, questions].join('\n')}\n---\n\n${body}`
}
