export type QueueItem = {
  /** Address of the list where it is done. */
  href: string
  count: number
  /** What waits, as it follows the number: «звернення прострочені». */
  text: string
  tone?: 'plain' | 'warn' | 'danger'
}

/** What waits for somebody, the most urgent first. */
export function QueueList({ items }: { items: readonly QueueItem[] }) {
  return (
    <ul className="queue-list">
      {items.map(({ href, count, text, tone = 'plain' }) => (
        <li key={`${href} ${text}`} className={`queue-${tone}`}>
          <a href={href}>
            <span className="queue-count">{count}</span>
            <span>{text}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
