import 'server-only'
import { cache } from 'react'
import { findCertificate } from './data'
import type { CertificateView } from './types'

/** The certificate that a stored code opens, or null. Look-ups of typed codes go through `lookUpCode`. */
export const loadCertificateByCode = cache(
  (code: string): Promise<CertificateView | null> => findCertificate(code, new Date()),
)
