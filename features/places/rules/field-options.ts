import {
  accessibilityFacts,
  accessModes,
  audiences,
  fees,
  internetStates,
  placeKinds,
  placeNeeds,
  placeStatuses,
  powerStates,
  precisions,
  shelterStates,
  visibilities,
  whereabouts,
} from '../constants'

type Words = Record<string, string>
/** Words of the public pages for what a place is and has. */
type PublicWords = Record<
  'kind' | 'need' | 'audience' | 'access' | 'power' | 'internet' | 'shelter' | 'fee' | 'where',
  Words
>
type StaffWords = Record<'visibilities' | 'precisions' | 'statuses', Words>

/** The choices of every column that is one or several of a list, in words. */
export function fieldOptions(told: PublicWords, own: StaffWords) {
  const choices = (values: readonly string[], words: Words) =>
    values.map((value) => ({ value, label: words[value] ?? value }))
  return {
    kind: choices(placeKinds, told.kind),
    needs: choices(placeNeeds, told.need),
    audiences: choices(audiences, told.audience),
    access_modes: choices(accessModes, told.access),
    accessibility: choices(accessibilityFacts, told.access),
    where: choices(whereabouts, told.where),
    power: choices(powerStates, told.power),
    internet: choices(internetStates, told.internet),
    shelter: choices(shelterStates, told.shelter),
    fee: choices(fees, told.fee),
    visibility: choices(visibilities, own.visibilities),
    precision: choices([...precisions].reverse(), own.precisions),
    status: choices(placeStatuses, own.statuses),
  }
}
