/** Front matter of a guide that is in order; a test replaces single lines of it. */
const front: Record<string, string> = {
  number: '214',
  title: 'Увімкнути підпис',
  summary: 'Ви матимете підпис у телефоні.',
  category: 'signature',
  audience: '[everyone]',
  where: '[home, ukraine, abroad]',
  minutes: '10',
  cost: 'Безкоштовно',
  needs: '[Телефон з NFC]',
  official: '{ url: "https://diia.gov.ua", label: diia.gov.ua, recognise: Закінчується на gov.ua. }',
  result: 'Підпис у телефоні.',
  term: 'Одразу',
  refusals: '[]',
  legal: '[]',
  sources: '[{ title: Портал Дія, url: "https://diia.gov.ua", date: 2026-02 }]',
  sureness: '[{ fact: Порядок кроків, level: high }]',
  checkedBy: 'null',
  checkedOn: 'null',
  appVersion: 'null',
  reviewBy: '2027-02-21',
  owner: 'ЦНАП',
  changes: '[{ date: 2026-11-23, note: Перша версія., major: true }]',
  related: '[]',
  helpNeed: 'signature',
  keywords: '[підпис]',
  retiredSteps: '[]',
}

/** Lines of front matter with their two fences: a body begins on the line after it. */
export const FRONT_LINES = Object.keys(front).length + 2

const step = (number: number) =>
  `<Step n="${number}" title="Зробіть крок ${number}">\n\nПросте речення.\n\n</Step>\n`
const problem = (number: number) =>
  `<Problem title="Не виходить ${number}">\n\nСпробуйте ще раз.\n\n</Problem>\n`

export const opening = 'Вступ до інструкції.\n'
export const steps = `<Steps>\n\n${[1, 2, 3, 4].map(step).join('\n')}\n</Steps>\n`
export const ending = `## Що може піти не так\n\n${[1, 2, 3].map(problem).join('\n')}\n## Де допоможуть особисто\n\nУ ЦНАП.\n`

/** The text of a guide's file; `fields` replace lines of the front matter (undefined leaves the line out). */
export function guideFile(
  body: string = wholeBody(),
  fields: Record<string, string | undefined> = {},
): string {
  const lines = Object.entries({ ...front, ...fields }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n${body}`
}

/** A body in order, with `inside` between the steps and the problems. */
export function wholeBody(inside = ''): string {
  return `${opening}\n${steps}\n${inside}\n\n${ending}`
}
