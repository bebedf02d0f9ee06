import type { Example } from '../example'
import { qrShape } from './qr-path'
import { QrPicture } from './qr-picture'

export const examples: Example[] = [
  {
    name: 'worked out beforehand',
    render: () => <QrPicture {...qrShape('https://portal.example/g/214')} label="QR-код: g/214" />,
  },
]
