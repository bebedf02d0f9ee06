import { useTranslations } from 'next-intl'

/** What stands there now beside what was being sent: neither is lost. */
export function ConflictTexts({ now, mine }: { now: string | null | undefined; mine: string }) {
  const t = useTranslations('staff.hotline.conflict')
  return (
    <div className="conflict-texts">
      <div>
        <h3>{t('now')}</h3>
        <p className="message-text">{now ?? t('noAnswer')}</p>
      </div>
      <div>
        <h3>{t('mine')}</h3>
        <p className="message-text">{mine}</p>
      </div>
    </div>
  )
}
