import { getTranslations } from 'next-intl/server'
import { unchanged } from '@/lib/display'
import { href, type Locale } from '@/lib/i18n/locales'

/** Buttons that change how pages look. An ordinary form: the server keeps the choice in a cookie and comes back. */
export async function DisplaySwitch({ locale, path }: { locale: Locale; path: string }) {
  const t = await getTranslations({ locale, namespace: 'display' })
  const groups = [
    { name: 'text', label: t('text'), options: { normal: t('textNormal'), large: t('textLarge') } },
    {
      name: 'theme',
      label: t('theme'),
      options: { auto: t('themeAuto'), light: t('themeLight'), dark: t('themeDark') },
    },
    {
      name: 'contrast',
      label: t('contrast'),
      options: { normal: t('contrastNormal'), more: t('contrastMore') },
    },
  ] as const
  return (
    <form className="display" method="post" action="/api/display">
      <input type="hidden" name="back" value={href(locale, path)} />
      <h2 className="menu-heading">{t('heading')}</h2>
      {groups.map((group) => (
        <fieldset key={group.name}>
          <legend>{group.label}</legend>
          {Object.entries(group.options).map(([option, label]) => (
            <button
              key={option}
              type="submit"
              className="chip"
              name="set"
              value={`${group.name}.${option}`}
              // The server changes it in the page that a choice was made for (lib/display.ts).
              aria-pressed={option === unchanged[group.name]}
            >
              {label}
            </button>
          ))}
        </fieldset>
      ))}
    </form>
  )
}
