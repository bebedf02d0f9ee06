'use client'

import { useTranslations } from 'next-intl'

/** Codes for the day when the telephone is lost. They are nowhere to be read again. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('staff.totp')
  return (
    <section aria-labelledby="recovery-codes">
      <h2 id="recovery-codes" className="mt-6">
        {t('recoveryTitle')}
      </h2>
      <p className="mt-2">{t('recoveryText')}</p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <button className="button button-quiet" type="button" onClick={() => window.print()}>
        {t('print')}
      </button>
    </section>
  )
}
