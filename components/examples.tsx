import type { ExampleGroup } from './example'
import { examples as checkbox } from './forms/checkbox.examples'
import { examples as checkboxGroup } from './forms/checkbox-group.examples'
import { examples as codeLookup } from './forms/code-lookup.examples'
import { examples as errorSummary } from './forms/error-summary.examples'
import { examples as field } from './forms/field.examples'
import { examples as fieldNotes } from './forms/field-notes.examples'
import { examples as filterForm } from './forms/filter-form.examples'
import { examples as formErrors } from './forms/form-errors.examples'
import { examples as hiddenFields } from './forms/hidden-fields.examples'
import { examples as honeypot } from './forms/honeypot.examples'
import { examples as idempotencyKey } from './forms/idempotency-key.examples'
import { examples as radios } from './forms/radios.examples'
import { examples as select } from './forms/select.examples'
import { examples as submitButton } from './forms/submit-button.examples'
import { examples as textArea } from './forms/text-area.examples'
import { examples as brand } from './layout/brand.examples'
import { examples as breadcrumbs } from './layout/breadcrumbs.examples'
import { examples as displaySwitch } from './layout/display-switch.examples'
import { examples as everythingList } from './layout/everything-list.examples'
import { examples as hero } from './layout/hero.examples'
import { examples as languageLink } from './layout/language-link.examples'
import { examples as tabIcon } from './layout/tab-icon.examples'
import { examples as facets } from './motif/facets.examples'
import { examples as icon } from './motif/icon.examples'
import { examples as rosette } from './motif/rosette.examples'
import { examples as hoursText } from './ui/hours-text.examples'
import { examples as jsonLd } from './ui/json-ld.examples'
import { examples as listenButton } from './ui/listen-button.examples'
import { examples as offlineButton } from './ui/offline-button.examples'
import { examples as qrCode } from './ui/qr-code.examples'
import { examples as qrPicture } from './ui/qr-picture.examples'

/**
 * Everything that /dev/components shows of this folder. The header, the help block, the footer and the bar of tabs are
 * not here: they stand around that page as around every other.
 */
export const componentExamples: readonly ExampleGroup[] = [
  { component: 'motif/icon', examples: icon },
  { component: 'motif/facets', examples: facets },
  { component: 'motif/rosette', examples: rosette },
  { component: 'ui/qr-code', examples: qrCode },
  { component: 'ui/qr-picture', examples: qrPicture },
  { component: 'ui/hours-text', examples: hoursText },
  { component: 'ui/json-ld', examples: jsonLd },
  { component: 'ui/listen-button', examples: listenButton },
  { component: 'ui/offline-button', examples: offlineButton },
  { component: 'forms/field', examples: field },
  { component: 'forms/text-area', examples: textArea },
  { component: 'forms/radios', examples: radios },
  { component: 'forms/checkbox', examples: checkbox },
  { component: 'forms/checkbox-group', examples: checkboxGroup },
  { component: 'forms/select', examples: select },
  { component: 'forms/submit-button', examples: submitButton },
  { component: 'forms/field-notes', examples: fieldNotes },
  { component: 'forms/error-summary', examples: errorSummary },
  { component: 'forms/form-errors', examples: formErrors },
  { component: 'forms/hidden-fields', examples: hiddenFields },
  { component: 'forms/honeypot', examples: honeypot },
  { component: 'forms/idempotency-key', examples: idempotencyKey },
  { component: 'forms/code-lookup', examples: codeLookup },
  { component: 'forms/filter-form', examples: filterForm },
  { component: 'layout/brand', examples: brand },
  { component: 'layout/hero', examples: hero },
  { component: 'layout/breadcrumbs', examples: breadcrumbs },
  { component: 'layout/display-switch', examples: displaySwitch },
  { component: 'layout/everything-list', examples: everythingList },
  { component: 'layout/language-link', examples: languageLink },
  { component: 'layout/tab-icon', examples: tabIcon },
]
