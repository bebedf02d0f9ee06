/** Which keys do what on this page, always in sight: nobody must learn them by heart. */
export function KeyHints({ label, keys }: { label: string; keys: readonly { key: string; does: string }[] }) {
  return (
    <ul className="key-hints" aria-label={label}>
      {keys.map(({ key, does }) => (
        <li key={key}>
          <kbd>{key}</kbd> {does}
        </li>
      ))}
    </ul>
  )
}
