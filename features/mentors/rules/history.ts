/** What the audit log calls the steps of mentors and requests; messages have a word for each. */
const words = [
  'check-mentor',
  'update-mentor-words',
  'leave-mentor',
  'release-learning-request',
  'withdraw-learning-request',
  'assign-learning-request',
  'match-learning-request',
  'record-learning-request',
  'close-learning-request',
  'reopen-learning-request',
  'create-learning-request',
] as const

/** `match:learning-request` → the key of its word. */
export function historyWord(action: string): (typeof words)[number] | 'other' {
  return words.find((word) => word === action.replace(':', '-')) ?? 'other'
}
