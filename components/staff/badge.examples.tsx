import type { Example } from '../example'
import { Badge, type Tone } from './badge'

const words: readonly [Tone, string][] = [
  ['plain', 'нове'],
  ['done', 'закрито'],
  ['warn', 'термін сьогодні'],
  ['danger', 'прострочено'],
]

export const examples: Example[] = words.map(([tone, word]) => ({
  name: tone,
  render: () => <Badge tone={tone}>{word}</Badge>,
}))
