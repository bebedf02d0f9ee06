import type { Guide, GuideNodes } from '../types'

const paragraph = (value: string): GuideNodes => [
  { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] },
]

/** A made-up guide for the examples of components. */
export const sampleGuide: Guide = {
  slug: 'sample',
  number: 214,
  title: 'Увімкнути електронний підпис',
  summary: 'Ви зможете підписувати заяви з телефона.',
  category: 'signature',
  audience: ['everyone'],
  where: ['home', 'ukraine', 'abroad'],
  minutes: 10,
  cost: 'Безкоштовно',
  helpNeed: 'signature',
  keywords: [],
  checkedOn: null,
  reviewBy: '2027-02-21',
  updatedOn: '2026-11-23',
  intro: paragraph('Підпис у телефоні замінює похід до установи.'),
  steps: [
    {
      number: 3,
      title: 'Прикладіть документ до телефона',
      lead: paragraph('Тримайте документ нерухомо, доки телефон не завібрує.'),
      body: [],
      more: [{ title: null, nodes: paragraph('Антена найчастіше у верхній частині телефона.') }],
    },
  ],
  after: [],
  needs: ['Паспорт у формі картки', 'Телефон з NFC'],
  official: {
    url: 'https://diia.gov.ua',
    label: 'diia.gov.ua',
    recognise: 'Адреса закінчується на gov.ua.',
  },
  result: 'Підпис працює.',
  term: null,
  refusals: [],
  legal: [{ title: 'Постанова КМУ', url: null }],
  sources: [{ title: 'Портал Дія', url: 'https://diia.gov.ua', date: '2026-02' }],
  sureness: [
    { fact: 'Порядок кроків', level: 'high' },
    { fact: 'Назви кнопок', level: 'medium' },
    { fact: 'Строк', level: 'low' },
  ],
  checkedBy: null,
  appVersion: null,
  owner: 'ЦНАП',
  changes: [{ date: '2026-11-23', note: 'Першу версію написано.', major: true }],
  related: [],
  retiredSteps: [],
}
