import type { Language, Offer, Way } from '../types'

/** What a resident asks for. */
export type Wish = Omit<Offer, 'languages'> & { language: Language; wishedMentorId: string | null }

/** Somebody who may be asked. */
export type Candidate = Offer & { id: string; publicName: string; openRequests: number }

export type Suggestion = Candidate & {
  wished: boolean
  /** The themes of the request that this person can show. */
  common: Offer['themes']
  fits: { way: boolean; language: boolean; settlement: boolean }
}

const plain = (settlement: string | null) => settlement?.trim().toLocaleLowerCase('uk') ?? ''

function meetsNear(wish: Wish, offer: Candidate, common: readonly Way[]): boolean {
  // By phone and online it does not matter where somebody is.
  if (common.some((way) => way !== 'in-person')) return true
  return plain(wish.settlement) !== '' && plain(wish.settlement) === plain(offer.settlement)
}

function compared(wish: Wish, offer: Candidate): Suggestion {
  const common = offer.ways.filter((way) => wish.ways.includes(way))
  return {
    ...offer,
    wished: offer.id === wish.wishedMentorId,
    common: offer.themes.filter((theme) => wish.themes.includes(theme)),
    fits: {
      way: common.length > 0,
      language: offer.languages.includes(wish.language),
      settlement: meetsNear(wish, offer, common),
    },
  }
}

/**
 * Who could help, the most fitting first: whom the resident wished for, then by how many of the themes they can show, a
 * way in common, the language, where it matters the settlement, and among equals whoever has the fewest open requests.
 */
export function suggestMentors(wish: Wish, candidates: readonly Candidate[]): Suggestion[] {
  const keys = ({ wished, common, fits, openRequests }: Suggestion) => [
    Number(wished),
    common.length,
    Number(fits.way),
    Number(fits.language),
    Number(fits.settlement),
    -openRequests,
  ]
  return candidates
    .map((candidate) => compared(wish, candidate))
    .sort((one, other) => {
      const [mine, theirs] = [keys(one), keys(other)]
      const at = mine.findIndex((key, index) => key !== theirs[index])
      return at < 0 ? one.id.localeCompare(other.id) : (theirs[at] ?? 0) - (mine[at] ?? 0)
    })
}
