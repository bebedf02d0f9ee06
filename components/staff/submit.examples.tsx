import type { Example } from '../example'
import { Submit } from './submit'

export const examples: Example[] = [
  {
    name: 'main, quiet, dangerous, with its key',
    render: () => (
      <form className="form-row">
        <Submit label="Зберегти" />
        <Submit label="Відкласти" tone="quiet" name="do" value="later" />
        <Submit label="Прибрати" tone="danger" name="do" value="remove" />
        <Submit label="Закрити" keyHint="Z" name="do" value="close" />
      </form>
    ),
  },
]
