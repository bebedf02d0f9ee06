import type { Example } from '../example'
import { QrCode } from './qr-code'

export const examples: Example[] = [
  {
    name: 'a short address',
    render: () => <QrCode text="https://portal.example/g/214" label="QR-код: portal.example/g/214" />,
  },
  {
    name: 'a long address has smaller modules',
    render: () => (
      <QrCode text={`https://portal.example/search?q=${'a'.repeat(120)}`} label="QR-код: пошук на порталі" />
    ),
  },
]
