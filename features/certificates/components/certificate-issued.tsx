import { href, type Locale } from '@/lib/i18n/locales'
import type { ClaimTexts } from '../presenter'
import { CertificateSheet } from './certificate-sheet'

type Props = {
  locale: Locale
  texts: Pick<ClaimTexts, 'issued' | 'sheet'>
  /** Code, key, address, day and name as the action answers them; a robot gets none. */
  shown?: Readonly<Record<string, string>>
}

/** Right after a certificate was given: the sheet with the holder's key, and where it is verified. */
export function CertificateIssued({ locale, texts: { issued, sheet }, shown = {} }: Props) {
  const { code = '', address = '', day = '', name, key } = shown
  return (
    <div role="status">
      <p className="banner banner-ok no-print">
        <b>{issued.title}</b>. {issued.lead}
      </p>
      <CertificateSheet
        facts={{ code, address, day, name: name || null, holderKey: key || null }}
        texts={sheet}
      />
      <p className="button-row mt-5 no-print">
        <button type="button" className="button live-only" data-print="">
          {issued.print}
        </button>
        <a className="button button-quiet" href={href(locale, `/r/${code}`)}>
          {issued.open}
        </a>
      </p>
    </div>
  )
}
