'use client'

/** Opens the browser's printing of the page that it stands on. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button className="button no-print" type="button" onClick={() => window.print()}>
      {label}
    </button>
  )
}
