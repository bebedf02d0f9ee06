import type { Question } from '../types.lessons'

/** Questions for examples and tests of the components. */
export const sampleQuestions: Question[] = [
  {
    id: 'q1',
    text: 'Ви набрали зайву літеру. Що натиснути?',
    options: [
      { text: 'Клавішу зі стрілкою вліво', right: true, why: 'Так. Вона стирає знак перед рискою.' },
      { text: 'Кнопку живлення', right: false, why: 'Вона лише гасить екран.' },
    ],
  },
  {
    id: 'q2',
    text: 'Що каже про шахраїв? Виберіть усі відповіді.',
    options: [
      { text: 'Вас квапять', right: true, why: 'Так. Поспіх заважає подумати.' },
      { text: 'Просять код із SMS', right: true, why: 'Так. Код не називають нікому.' },
      { text: 'Дають час перевірити', right: false, why: 'Ні. Це роблять чесні люди.' },
    ],
  },
]
