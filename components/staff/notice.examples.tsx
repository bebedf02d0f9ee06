import type { Example } from '../example'
import { Notice } from './notice'

const tones = ['info', 'warn', 'danger', 'done'] as const

export const examples: Example[] = tones.map((tone) => ({
  name: tone,
  render: () => (
    <Notice tone={tone} title="Точні місця приховано">
      <p>Мешканці бачать лише район.</p>
    </Notice>
  ),
}))
