'use client'

import { useState } from 'react'
import type { CertificateSheet } from '@/features/certificates/types'
import type { EndingPerson } from '../../types.staff'
import { CertificatePaper } from './certificate-paper'
import { EndForm } from './end-form'
import { PrintAgainForm } from './print-again-form'

type Props = {
  id: string
  version: number
  hours: number
  people: readonly EndingPerson[]
  isEnded: boolean
  publicUrl: string
}

/** Ends the session or prints once more; what comes for the printer stays until somebody leaves the page. */
export function Ending({ id, version, hours, people, isEnded, publicUrl }: Props) {
  // The page is drawn anew when the session has ended; the form whose answer holds the certificates must stay.
  const [began] = useState(isEnded)
  const paper = (sheets: readonly CertificateSheet[]) => (
    <CertificatePaper sheets={sheets} publicUrl={publicUrl} />
  )
  return began ? (
    <PrintAgainForm sessionId={id} paper={paper} />
  ) : (
    <EndForm {...{ id, version, hours, people, paper }} />
  )
}
