import { getTranslations } from 'next-intl/server'
import { href, type Locale } from '@/lib/i18n/locales'
import { formatStepCode } from '../rules/step-code'
import type { Guide, GuideStep } from '../types'
import { GuideProse } from './mdx/guide-prose'

/** One step: its plate, the plain sentence, details folded below, its spoken code. */
export async function GuideStepItem({
  locale,
  guide,
  step,
  position,
}: {
  locale: Locale
  guide: Guide
  step: GuideStep
  position: number
}) {
  const t = await getTranslations({ locale })
  const code = formatStepCode(guide.number, step.number)
  return (
    <li className="step" id={`step-${step.number}`} data-speak="">
      <span className="step-plate" aria-hidden="true">
        {position}
      </span>
      <div>
        <h3 className="step-title">{step.title}</h3>
        <div className="step-body">
          <GuideProse locale={locale} nodes={step.lead} />
          <GuideProse locale={locale} nodes={step.body} />
          {step.more.map((more) => (
            <details key={more.title ?? 'more'} className="more">
              <summary>{more.title ?? t('guides.mdx.more')}</summary>
              <GuideProse locale={locale} nodes={more.nodes} />
            </details>
          ))}
        </div>
        <div className="step-foot">
          <a className="step-code" href={href(locale, `/g/${code}`)}>
            {t('guide.stepCode', { code })}
          </a>
          <label className="step-done">
            <input type="checkbox" data-step={step.number} /> {t('guide.done')}
          </label>
          <a
            className="step-code"
            href={href(locale, `/guides/${guide.slug}/feedback?step=${step.number}`)}
            rel="nofollow"
          >
            {t('guide.different')}
          </a>
        </div>
      </div>
    </li>
  )
}
