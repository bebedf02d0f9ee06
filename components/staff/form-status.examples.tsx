import type { Example } from '../example'
import { FormStatus } from './form-status'
import { InputField } from './input-field'

const fields = [{ name: 'name', id: 'status-name' }]

export const examples: Example[] = [
  {
    name: 'a field is not in order',
    render: () => (
      <>
        <FormStatus
          id="status-invalid"
          state={{ status: 'invalid', fields: { name: 'required' }, values: {} }}
          fields={fields}
        />
        <InputField id="status-name" name="name" label="Назва" />
      </>
    ),
  },
  {
    name: 'somebody else changed it',
    render: () => (
      <FormStatus
        id="status-conflict"
        state={{ status: 'conflict', values: {} }}
        fields={fields}
        conflict={<p>Тепер записано: «Зачинено до понеділка».</p>}
      />
    ),
  },
  {
    name: 'our mistake',
    render: () => (
      <FormStatus
        id="status-failed"
        state={{ status: 'failed', code: 'unexpected', errorId: '1a2b3c4d', values: {} }}
        fields={fields}
      />
    ),
  },
]
