import type { ExampleGroup } from '@/components/example'
import { examples as termList } from '@/features/glossary/components/term-list.examples'
import { examples as guideAbout } from '@/features/guides/components/guide-about.examples'
import { examples as guidePrepare } from '@/features/guides/components/guide-prepare.examples'
import { examples as guideStep } from '@/features/guides/components/guide-step.examples'
import { examples as guideTile } from '@/features/guides/components/guide-tile.examples'
import { examples as callout } from '@/features/guides/components/mdx/callout.examples'
import { examples as needs } from '@/features/guides/components/mdx/needs.examples'
import { examples as official } from '@/features/guides/components/mdx/official.examples'
import { examples as phone } from '@/features/guides/components/mdx/phone.examples'
import { examples as problem } from '@/features/guides/components/mdx/problem.examples'
import { examples as screenshot } from '@/features/guides/components/mdx/screenshot.examples'
import { examples as term } from '@/features/guides/components/mdx/term.examples'
import { examples as where } from '@/features/guides/components/mdx/where.examples'
import { examples as scamCard } from '@/features/guides/components/scam-card.examples'
import { examples as whereFilter } from '@/features/guides/components/where-filter.examples'
import { examples as requestMessages } from '@/features/hotline/components/request-messages.examples'
import { examples as placeBadges } from '@/features/places/components/place-badges.examples'
import { examples as placeFilterForm } from '@/features/places/components/place-filter-form.examples'
import { examples as placeHours } from '@/features/places/components/place-hours.examples'
import { examples as placeRow } from '@/features/places/components/place-row.examples'
import { examples as placeStatus } from '@/features/places/components/place-status.examples'
import { examples as searchBox } from '@/features/search/components/search-box.examples'
import { examples as searchExamples } from '@/features/search/components/search-examples.examples'
import { examples as searchResults } from '@/features/search/components/search-results.examples'
import { communityExamples } from './community-examples'
import { learningExamples } from './learning-examples'

/** Small parts of features. Whole forms and views are looked at on their own pages. */
export const featureExamples: readonly ExampleGroup[] = [
  { component: 'guides/callout', examples: callout },
  { component: 'guides/needs', examples: needs },
  { component: 'guides/official', examples: official },
  { component: 'guides/phone', examples: phone },
  { component: 'guides/problem', examples: problem },
  { component: 'guides/screenshot', examples: screenshot },
  { component: 'guides/term', examples: term },
  { component: 'guides/where', examples: where },
  { component: 'guides/guide-tile', examples: guideTile },
  { component: 'guides/guide-prepare', examples: guidePrepare },
  { component: 'guides/guide-step', examples: guideStep },
  { component: 'guides/guide-about', examples: guideAbout },
  { component: 'guides/scam-card', examples: scamCard },
  { component: 'guides/where-filter', examples: whereFilter },
  { component: 'places/place-status', examples: placeStatus },
  { component: 'places/place-badges', examples: placeBadges },
  { component: 'places/place-row', examples: placeRow },
  { component: 'places/place-hours', examples: placeHours },
  { component: 'places/place-filter-form', examples: placeFilterForm },
  { component: 'search/search-box', examples: searchBox },
  { component: 'search/search-examples', examples: searchExamples },
  { component: 'search/search-results', examples: searchResults },
  { component: 'hotline/request-messages', examples: requestMessages },
  { component: 'glossary/term-list', examples: termList },
  ...learningExamples,
  ...communityExamples,
]
