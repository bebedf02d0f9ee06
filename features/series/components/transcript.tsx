import { getTranslations } from 'next-intl/server'
import { ListenButton } from '@/components/ui/listen-button'
import type { Locale } from '@/lib/i18n/locales'
import { clock } from '../presenter'

type Props = { locale: Locale; parts: readonly { at: number; text: string }[] }

/** All the words of a film. The device's own voice can read them, where it has one. */
export async function Transcript({ locale, parts }: Props) {
  const t = await getTranslations({ locale })
  return (
    <section aria-labelledby="transcript">
      <h2 id="transcript">{t('series.transcript')}</h2>
      <p className="no-print">
        <ListenButton label={t('guide.listen')} stop={t('guide.stop')} />
      </p>
      <ol className="transcript">
        {parts.map(({ at, text }) => (
          <li key={at}>
            <span className="soft">{clock(at)}</span> <span data-speak="">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
