import type { Example } from '@/components/example'
import type { SheetTexts } from '../presenter'
import { CertificateSheet } from './certificate-sheet'

const texts = (kind: string): SheetTexts => ({
  heading: 'Сертифікат',
  about: 'про навчання на курсі',
  name: 'Отримує',
  check: 'Перевірити',
  qr: 'QR-код для перевірки',
  keyHeading: 'Ключ власника',
  keyText: 'Відріжте смужку й бережіть.',
  portal: 'Портал малої громади',
  course: 'Базова цифрова грамотність',
  hours: '4 години',
  kind,
})
const facts = {
  code: 'ACE-HKM-239',
  address: 'https://portal.example/r/ACE-HKM-239',
  day: '23 листопада 2026 року',
  name: null,
  holderKey: null,
}

export const examples: Example[] = [
  { name: 'without a name', render: () => <CertificateSheet facts={facts} texts={texts('З викладачем')} /> },
  {
    name: 'right after it was given',
    render: () => (
      <CertificateSheet
        facts={{ ...facts, code: 'HKM-ACE-239', name: 'Олена Приклад', holderKey: '239-ACE-HKM' }}
        texts={texts('Самостійно, без нагляду')}
      />
    ),
  },
]
