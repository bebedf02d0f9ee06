import type { channels, decisions, messageStates } from './constants'

export type Channel = (typeof channels)[number]
export type MessageState = (typeof messageStates)[number]
export type Decision = (typeof decisions)[number]

/** A message as a port gets it. */
export type OutgoingMessage = {
  id: string
  channel: Channel
  recipient: string
  subject: string | null
  body: string
}

/**
 * What became of one attempt. `failed`: surely not sent, may be tried again. `refused`: the other side will never take
 * it. `unclear`: it may have been sent. `problem` is a code without a word of the message.
 */
export type Delivery = { result: 'sent' } | { result: 'failed' | 'refused' | 'unclear'; problem: string }

/** The way to one kind of recipients. */
export type Port = {
  /** True when the same message sent twice arrives once, so that a leftover may simply be sent again. */
  repeatable: boolean
  send: (message: OutgoingMessage) => Promise<Delivery>
}

export type Ports = Record<Channel, Port>

/** A message taken for one attempt. */
export type ClaimedMessage = OutgoingMessage & { attempts: number; holder: string }

/** A message as staff see it. The recipient is masked. */
export type MessageView = {
  id: string
  channel: Channel
  recipient: string
  subject: string | null
  state: MessageState
  attempts: number
  priority: number
  problem: string | null
  createdAt: Date
  nextAt: Date
  sentAt: Date | null
}

/** What the offline fake keeps instead of sending. */
export type FakeMessage = OutgoingMessage & { at: string }
