import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import type { PublicMentor } from '../types'

/** One mentor in the list: what they can show, how, in which languages. The way to them leads through the community. */
export async function MentorRow({ locale, mentor }: { locale: Locale; mentor: PublicMentor }) {
  const t = await getTranslations({ locale, namespace: 'mentors' })
  const themes = await getTranslations({ locale, namespace: 'guide.category' })
  const { id, kind, publicName, about, settlement, demo } = mentor
  const where = mentor.ways.map((way) => t(`ways.${way}`)).join(', ')
  const spoken = mentor.languages.map((language) => t(`languages.${language}`)).join(', ')
  return (
    <li>
      <h3 className="row-title">{publicName}</h3>
      <p className="soft">
        {t(`kinds.${kind}`)}
        {settlement ? ` · ${settlement}` : null}{' '}
        {demo ? <span className="badge badge-demo">{t('list.demo')}</span> : null}
      </p>
      <p>{t('list.shows', { themes: mentor.themes.map((theme) => themes(theme)).join(' · ') })}</p>
      {about ? <p className="message-text">{about}</p> : null}
      <p className="small">
        {t('list.how', { ways: where })} {t('list.speaks', { languages: spoken })}
      </p>
      {demo ? null : (
        <p className="mt-2">
          <a className="lone-link" href={href(locale, `/community/help?mentor=${id}`)}>
            {t('list.ask', { name: publicName })}
          </a>
        </p>
      )}
    </li>
  )
}
