import { getTranslations } from 'next-intl/server'
import { formatDay } from '@/lib/dates'
import { href, type Locale } from '@/lib/i18n/locales'
import { guideFreshness } from '../rules/freshness'
import type { Guide, GuideSummary } from '../types'
import { GuideAbout } from './guide-about'
import { GuideHead } from './guide-head'
import { GuidePrepare } from './guide-prepare'
import { GuideStepItem } from './guide-step'
import { GuideTile } from './guide-tile'
import { GuideProse } from './mdx/guide-prose'

const CONTENTS_FROM = 6

type GuideViewProps = {
  locale: Locale
  guide: Guide
  related: readonly GuideSummary[]
  /** Absolute short address, for sharing. */
  address: string
  now: Date
}

/** A whole guide on one page. */
export async function GuideView({ locale, guide, related, address, now }: GuideViewProps) {
  const t = await getTranslations({ locale, namespace: 'guide' })
  const freshness = guideFreshness(guide, now)
  return (
    <article data-guide={guide.number}>
      <GuideHead locale={locale} guide={guide} address={address} />
      <p className="banner">
        {guide.checkedOn && guide.checkedBy
          ? t('checkedBy', { who: guide.checkedBy, date: formatDay(guide.checkedOn, locale) })
          : t('notChecked')}{' '}
        {freshness.state === 'stale' ? t('stale') : null}
      </p>
      <div className="guide-grid">
        <div>
          <div className="prose" data-speak="">
            <GuideProse locale={locale} nodes={guide.intro} />
          </div>
          {guide.steps.length >= CONTENTS_FROM ? (
            <nav className="panel toc section" aria-labelledby="contents">
              <h2 id="contents">{t('contents')}</h2>
              <ol>
                {guide.steps.map((step, index) => (
                  <li key={step.number}>
                    <a href={`#step-${step.number}`}>
                      <span className="toc-number">{index + 1}</span> {step.title}
                    </a>
                  </li>
                ))}
              </ol>
            </nav>
          ) : null}
          <h2 className="section" id="steps">
            {t('steps')}
          </h2>
          <ol className="steps mt-4">
            {guide.steps.map((step, index) => (
              <GuideStepItem
                key={step.number}
                locale={locale}
                guide={guide}
                step={step}
                position={index + 1}
              />
            ))}
          </ol>
          <section className="prose section">
            <h2>{t('result')}</h2>
            <p>{guide.result}</p>
            {guide.term ? (
              <p>
                {t('term')}: {guide.term}
              </p>
            ) : null}
            {guide.refusals.length > 0 ? (
              <>
                <h2>{t('refusals')}</h2>
                <ul>
                  {guide.refusals.map((refusal) => (
                    <li key={refusal}>{refusal}</li>
                  ))}
                </ul>
              </>
            ) : null}
          </section>
          <div className="prose" data-speak="">
            <GuideProse locale={locale} nodes={guide.after} />
            <p>
              <a
                className="button button-quiet"
                href={href(locale, `/places?need=${guide.helpNeed}`)}
                data-where-link=""
              >
                {t('helpLink')}
              </a>
            </p>
            <p>
              <a className="lone-link" href={href(locale, '/community/help')}>
                {t('learnLink')}
              </a>
            </p>
          </div>
          <GuideAbout locale={locale} guide={guide} />
        </div>
        <aside className="guide-side">
          <GuidePrepare locale={locale} guide={guide} />
        </aside>
      </div>
      {related.length > 0 ? (
        <section className="section">
          <h2>{t('related')}</h2>
          <div className="tile-grid">
            {related.map((other) => (
              <GuideTile key={other.slug} locale={locale} guide={other} />
            ))}
          </div>
        </section>
      ) : null}
    </article>
  )
}
