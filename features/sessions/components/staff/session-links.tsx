import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { StaffSession } from '../../types.staff'

type Part = 'sheet' | 'edit' | 'move' | 'certificates'
type Props = {
  locale: Locale
  session: Pick<StaffSession, 'id' | 'state'>
  here: Part
  maySeePeople?: boolean
  mayUpdate?: boolean
  mayIssue?: boolean
}

/** Where else one can go with this session. */
export async function SessionLinks({ locale, session, here, ...may }: Props) {
  const t = await getTranslations({ locale, namespace: 'staff.sessions.links' })
  const { id, state } = session
  const parts: Record<Part, boolean> = {
    sheet: may.maySeePeople === true && state !== 'draft',
    edit: may.mayUpdate === true && (state === 'draft' || state === 'open'),
    move: may.mayUpdate === true && state === 'open',
    certificates: may.mayIssue === true && (state === 'open' || state === 'ended'),
  }
  const shown = (Object.keys(parts) as Part[]).filter((part) => parts[part] && part !== here)
  return (
    <>
      {shown.map((part) => (
        <a
          key={part}
          className="button button-quiet"
          href={href(locale, `/admin/sessions/${id}${part === 'edit' ? '' : `/${part}`}`)}
        >
          {t(part)}
        </a>
      ))}
    </>
  )
}
