import { mentorStates } from '../constants'
import type { MentorState } from '../types'

/** What staff may make of somebody. Nobody is brought back who has left: that is their own decision. */
const moves: Record<MentorState, readonly MentorState[]> = {
  applied: ['approved', 'refused'],
  approved: ['paused', 'refused'],
  paused: ['approved', 'refused'],
  refused: ['approved'],
  left: [],
}

export function isMentorState(value: unknown): value is MentorState {
  return mentorStates.some((state) => state === value)
}

export function canDecide(from: MentorState, to: MentorState): boolean {
  return moves[from].includes(to)
}

/** Leaving is possible at any time, once. */
export function canLeave(state: MentorState): boolean {
  return state !== 'left'
}

/** The only state in which anybody else hears of a mentor. */
export const PUBLIC_STATE = 'approved' satisfies MentorState
