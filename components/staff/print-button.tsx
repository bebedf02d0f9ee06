'use client'

/** Opens the browser's printing of the page that it stands on. Quiet where something else is done first. */
export function PrintButton({ label, isQuiet = false }: { label: string; isQuiet?: boolean }) {
  return (
    <button
      className={isQuiet ? 'button button-quiet no-print' : 'button no-print'}
      type="button"
      onClick={() => window.print()}
    >
      {label}
    </button>
  )
}
