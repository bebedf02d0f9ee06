import 'server-only'
import { removeOldCards, removeOldSheets } from './mutations.retention'

/** Cards that nobody uses and stamps that nobody may collect any more go. */
export async function clubRetention(now: Date): Promise<{ cards: number; stamps: number; sheets: number }> {
  return { cards: await removeOldCards(now), ...(await removeOldSheets(now)) }
}
