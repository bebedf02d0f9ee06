'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useToast } from '@/components/staff/toasts'
import { visitMinutes } from '../../rules/visit-time'
import { visitorText } from '../../rules/visitor-text'
import type { DeskEntry, VisitLog } from '../../types'
import { type DeskAction, DeskActions, useDeskKeys } from './desk-actions'
import { DeskEntryView } from './desk-entry'
import { DeskField } from './desk-field'
import { DeskSheet } from './desk-sheet'
import { DeskState } from './desk-state'
import { printPage } from './print-page'
import { useDeskSource } from './use-desk-source'
import { usePending } from './use-pending'
import { useVisitorScreen } from './use-visitor-screen'
import { VisitLogForm } from './visit-log-form'
import { VisitorTextPanel } from './visitor-text-panel'

export type DeskUrls = {
  source: string
  visits: string
  /** Null where no SMS can be sent. */
  sms: string | null
  screen: string
  signIn: string
}
type Props = { locale: string; urls: DeskUrls; visitsToday: number; today: string; printedOn: string }

/** From a visitor's need to paper, QR or text in half a minute, by keys alone, with a network or without. */
export function DeskApp({ locale, urls, visitsToday, today, printedOn }: Props) {
  const t = useTranslations('staff.desk')
  const toast = useToast()
  const { source, state, search } = useDeskSource(urls.source, locale)
  const pending = usePending(urls.visits)
  const screen = useVisitorScreen(urls.screen)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<DeskEntry | null>(null)
  const [panel, setPanel] = useState<'text' | 'log' | null>(null)
  const [showsQr, setShowsQr] = useState(false)
  const [logged, setLogged] = useState(0)
  const begunAt = useRef(0)
  const field = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const results = useMemo(() => (chosen ? null : (search?.(query) ?? null)), [chosen, query, search])
  const isOffline = state === 'offline' || pending.end === 'offline'

  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (chosen) heading.current?.focus()
  }, [chosen])

  const changeQuery = (text: string) => {
    if (query === '') begunAt.current = Date.now()
    setChosen(null)
    setQuery(text)
  }
  const startAnew = () => {
    setPanel(null)
    setShowsQr(false)
    setChosen(null)
    setQuery('')
    screen.show(null)
    field.current?.focus()
  }
  const closePanel = () => {
    setPanel(null)
    heading.current?.focus()
  }
  const act = (action: DeskAction) => {
    if (!chosen) return
    const { title, address, printPath } = chosen
    if (action === 'back') return panel ? closePanel() : startAnew()
    if (action === 'print') {
      if (isOffline) window.print()
      else if (!printPage(printPath)) toast(t('blocked'))
    } else if (action === 'qr') {
      setShowsQr(true)
      screen.show({ title, address })
      if (screen.isOpen || screen.open()) toast(t('qrOn'))
      else toast(t('blocked'))
    } else setPanel(action)
  }
  useDeskKeys(chosen !== null, panel !== null, act)

  const log = async (visit: VisitLog) => {
    setLogged((count) => count + 1)
    startAnew()
    toast((await pending.log(visit)) === 'all-sent' ? t('logged') : t('keptForLater'))
  }
  return (
    <div className="desk">
      <DeskState
        {...pending}
        isOffline={isOffline}
        isSignedOut={state === 'signed-out' || pending.end === 'signed-out'}
        signIn={urls.signIn}
        visits={visitsToday + logged}
      />
      <DeskField ref={field} query={query} results={results} onQuery={changeQuery} onChoose={setChosen} />
      {!source && <p role="status">{isOffline ? t('noSource') : t('loading')}</p>}
      {chosen && source && (
        <>
          <DeskEntryView ref={heading} entry={chosen} today={today} showsQr={showsQr}>
            <DeskActions act={act} />
            {panel === 'text' && (
              <VisitorTextPanel
                text={visitorText(chosen, source.hotline)}
                smsUrl={urls.sms}
                onClose={closePanel}
              />
            )}
            {panel === 'log' && (
              <VisitLogForm
                facts={{
                  guideNumber: chosen.number,
                  theme: chosen.theme,
                  minutes: visitMinutes(begunAt.current, Date.now()),
                }}
                onLog={log}
                onClose={closePanel}
              />
            )}
          </DeskEntryView>
          <DeskSheet entry={chosen} hotline={source.hotline} printedOn={printedOn} />
        </>
      )}
    </div>
  )
}
