import type { Example } from '../example'
import { ConfirmButton } from './confirm-button'

export const examples: Example[] = [
  {
    name: 'asks before it does',
    render: () => (
      <form>
        <ConfirmButton label="Закрити доступ" title="Закрити доступ Олені?" confirm="Так, закрити">
          <p>Її сеанси закінчаться одразу.</p>
        </ConfirmButton>
      </form>
    ),
  },
]
