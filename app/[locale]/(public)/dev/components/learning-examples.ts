import type { ExampleGroup } from '@/components/example'
import { examples as seatsLine } from '@/features/enrolments/components/seats-line.examples'
import { examples as courseFilterForm } from '@/features/sessions/components/course-filter-form.examples'
import { examples as groupLookup } from '@/features/sessions/components/group-lookup.examples'
import { examples as sessionFacts } from '@/features/sessions/components/session-facts.examples'
import { examples as sessionRow } from '@/features/sessions/components/session-row.examples'

/** Small parts of what is about courses, sessions and events. */
export const learningExamples: readonly ExampleGroup[] = [
  { component: 'sessions/session-row', examples: sessionRow },
  { component: 'sessions/session-facts', examples: sessionFacts },
  { component: 'sessions/course-filter-form', examples: courseFilterForm },
  { component: 'sessions/group-lookup', examples: groupLookup },
  { component: 'enrolments/seats-line', examples: seatsLine },
]
