import type { Example } from '@/components/example'
import uk from '@/messages/uk.json'
import type { SheetTexts } from '../presenter'
import { CertificateSheet } from './certificate-sheet'

const { sheet, kinds } = uk.certificates
const texts = (kind: 'session' | 'self'): SheetTexts => ({
  ...sheet,
  portal: 'Портал малої громади',
  course: 'Базова цифрова грамотність',
  hours: '4 години',
  kind: kinds[kind],
})
const facts = {
  code: 'ACE-HKM-239',
  address: 'https://portal.example/r/ACE-HKM-239',
  day: '23 листопада 2026 року',
  name: null,
  holderKey: null,
}

export const examples: Example[] = [
  { name: 'without a name', render: () => <CertificateSheet facts={facts} texts={texts('session')} /> },
  {
    name: 'right after it was given',
    render: () => (
      <CertificateSheet
        facts={{ ...facts, name: 'Олена Приклад', holderKey: '239-ACE-HKM' }}
        texts={texts('self')}
      />
    ),
  },
]
