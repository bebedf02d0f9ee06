import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/motif/icon'
import { Rosette } from '@/components/motif/rosette'
import { HoursText } from '@/components/ui/hours-text'
import { QrCode } from '@/components/ui/qr-code'
import { community } from '@/lib/community'
import type { Locale } from '@/lib/i18n/locales'
import { titleStep } from '../../rules/title-step'
import type { MaterialWords } from '../../types'
import { MaterialAddress } from './material-address'

type Props = {
  /** Language on paper. */
  locale: Locale
  words: MaterialWords
  /** Wider than high: a face of a tent. */
  wide?: boolean
}

/** One face of a sheet: the task, a sentence, how to get there, whom to call. All of it scales with the face. */
export async function MaterialFace({ locale, words, wide = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'materials' })
  const { title, text, note, address, phone, demo } = words
  const shown = address.replace(/^https?:\/\//, '')
  const hasMotif = community.theme.motif === 'cut-glass'
  return (
    <div className={`material-face ${wide ? 'material-wide' : 'material-high'}`}>
      <div className="material-inner">
        {hasMotif ? <Rosette className="material-rosette" /> : null}
        <p className="material-brand">
          {hasMotif ? <Icon name="crystal" className="material-mark" /> : null}
          {community.portal[locale]}
        </p>
        <div className="material-words">
          {demo ? <p className="material-demo">{t('demo')}</p> : null}
          <h2 className={`material-title material-${titleStep(title)}`}>{title}</h2>
          <p className="material-text">{text}</p>
          {note ? (
            <p className="material-note">
              <HoursText text={note} />
            </p>
          ) : null}
        </div>
        <div className="material-find">
          <QrCode text={address} label={t('qr', { address: shown })} className="material-qr" />
          <div>
            <p>{t('open')}</p>
            <MaterialAddress address={shown} />
          </div>
        </div>
        <p className="material-phone">
          {t('call')} <b>{phone}</b>
        </p>
        <p className="material-foot">
          {community.officialName[locale]} · {t('free')}
        </p>
      </div>
    </div>
  )
}
