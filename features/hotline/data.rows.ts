import 'server-only'
import {
  type CallTime,
  type Channel,
  callTimes,
  channels,
  type OutcomeKind,
  outcomes,
  type Priority,
  priorities,
  type RequestState,
} from './constants'
import { isRequestState } from './rules/states'
import type { RequestMessage } from './types'

// How the texts of the columns are read. What nobody knows becomes the most harmless of what there is.

export const messageFields = { author: true, text: true, createdAt: true } as const
export const inOrder = [{ createdAt: 'asc' as const }, { id: 'asc' as const }]

export function toState(value: string): RequestState {
  return isRequestState(value) ? value : 'closed'
}

export function toCallTime(value: string | null): CallTime {
  return callTimes.find((time) => time === value) ?? 'any'
}

export function toChannel(value: string): Channel {
  return channels.find((channel) => channel === value) ?? 'web'
}

export function toPriority(value: string): Priority {
  return priorities.find((priority) => priority === value) ?? 'normal'
}

export function toOutcome(value: string | null): OutcomeKind | null {
  return outcomes.find((outcome) => outcome === value) ?? null
}

export function toMessage(row: { author: string; text: string; createdAt: Date }): RequestMessage {
  return { author: row.author === 'operator' ? 'operator' : 'resident', text: row.text, at: row.createdAt }
}
