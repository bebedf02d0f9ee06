import type { ExampleGroup } from './example'
import { examples as badge } from './staff/badge.examples'
import { examples as checkList } from './staff/check-list.examples'
import { examples as confirmButton } from './staff/confirm-button.examples'
import { examples as dataTable } from './staff/data-table.examples'
import { examples as emptyState } from './staff/empty-state.examples'
import { examples as filterBar } from './staff/filter-bar.examples'
import { examples as formStatus } from './staff/form-status.examples'
import { examples as inputField } from './staff/input-field.examples'
import { examples as keyHints } from './staff/key-hints.examples'
import { examples as notice } from './staff/notice.examples'
import { examples as pageHeader } from './staff/page-header.examples'
import { examples as pager } from './staff/pager.examples'
import { examples as printButton } from './staff/print-button.examples'
import { examples as queueList } from './staff/queue-list.examples'
import { examples as selectField } from './staff/select-field.examples'
import { examples as submit } from './staff/submit.examples'

/**
 * What /admin/dev/components shows: apart from the others, so that nothing of the staff reaches a public page. The bare
 * page and the toasts are not here, for they stand around that page.
 */
export const staffExamples: readonly ExampleGroup[] = [
  { component: 'staff/page-header', examples: pageHeader },
  { component: 'staff/print-button', examples: printButton },
  { component: 'staff/queue-list', examples: queueList },
  { component: 'staff/data-table', examples: dataTable },
  { component: 'staff/filter-bar', examples: filterBar },
  { component: 'staff/input-field', examples: inputField },
  { component: 'staff/select-field', examples: selectField },
  { component: 'staff/check-list', examples: checkList },
  { component: 'staff/submit', examples: submit },
  { component: 'staff/confirm-button', examples: confirmButton },
  { component: 'staff/form-status', examples: formStatus },
  { component: 'staff/notice', examples: notice },
  { component: 'staff/badge', examples: badge },
  { component: 'staff/key-hints', examples: keyHints },
  { component: 'staff/pager', examples: pager },
  { component: 'staff/empty-state', examples: emptyState },
]
