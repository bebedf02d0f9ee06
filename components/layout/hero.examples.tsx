import type { Example } from '../example'
import { Hero } from './hero'

export const examples: Example[] = [
  {
    name: 'one sentence in front of the rosette',
    render: () => (
      <Hero heading="Державні послуги в телефоні" lead="Знайдіть інструкцію або людину, яка допоможе.">
        <p>Тут стоїть пошук.</p>
      </Hero>
    ),
  },
]
