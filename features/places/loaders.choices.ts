import 'server-only'
import { hasPlace, listPlaceChoices } from './data.choices'

/** What other features ask when staff name a place: which there are, and whether this one still is. */
export { hasPlace, listPlaceChoices as loadPlaceChoices }
