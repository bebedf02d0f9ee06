import type { Example } from '@/components/example'
import type { SearchAnswer } from '../types'
import { SearchResults } from './search-results'

const found: SearchAnswer = {
  corrected: { from: 'ghjgbcrf', to: 'прописка', reason: 'layout' },
  results: [
    {
      id: 'guide:430',
      type: 'guide',
      slug: 'sample',
      url: '#search-search-results',
      title: 'Змінити прописку',
      titleSegments: [
        { text: 'Змінити ', mark: false },
        { text: 'прописку', mark: true },
      ],
      snippet: [{ text: 'Адресу змінюють на порталі або у ЦНАП.', mark: false }],
      score: 9.1,
    },
  ],
}

export const examples: Example[] = [
  {
    name: 'found in another keyboard layout, words marked',
    render: (locale) => <SearchResults locale={locale} query="ghjgbcrf" found={found} />,
  },
  {
    name: 'nothing found',
    render: (locale) => <SearchResults locale={locale} query="політ на Марс" found={{ results: [] }} />,
  },
]
