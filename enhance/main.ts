import { offerDistance } from './distance'
import { keepDrafts } from './drafts'
import { rememberLessons } from './lessons'
import { loadMapOnDemand } from './map-loader'
import { offerOffline } from './offline'
import { shareAndCopy } from './share'
import { readAloud } from './speech'
import { tickSteps } from './steps'
import { suggest } from './suggest'
import { rememberWhere } from './where'

/** Every page works without this script. It only adds, and one part that fails must not stop the others. */
const parts: (() => void)[] = [
  rememberWhere,
  tickSteps,
  rememberLessons,
  shareAndCopy,
  readAloud,
  keepDrafts,
  loadMapOnDemand,
  offerDistance,
  offerOffline,
  () => {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
      if (input.form) suggest(input.form)
    }
  },
]

document.documentElement.classList.add('is-live')
for (const part of parts) {
  try {
    part()
  } catch {
    // The page stays as the server sent it.
  }
}
