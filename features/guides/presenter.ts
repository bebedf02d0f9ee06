import { href, type Locale } from '@/lib/i18n/locales'
import { stepText } from './rules/guide-model'
import { stepPath } from './rules/step-code'
import type { Guide } from './types'

/** schema.org HowTo of a guide. `publicUrl` has no slash at its end. */
export function guideJsonLd(guide: Guide, locale: Locale, publicUrl: string): object {
  const absolute = (path: string) => `${publicUrl}${href(locale, path)}`
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    '@id': absolute(stepPath(guide.slug, null)),
    name: guide.title,
    description: guide.summary,
    inLanguage: locale,
    identifier: String(guide.number),
    totalTime: `PT${guide.minutes}M`,
    estimatedCost: guide.cost,
    dateModified: guide.updatedOn,
    tool: guide.needs.map((name) => ({ '@type': 'HowToTool', name })),
    step: guide.steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.title,
      text: stepText(step),
      url: absolute(stepPath(guide.slug, step.number)),
    })),
  }
}
