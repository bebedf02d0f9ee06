'use client'

/** Opens the browser's printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button className="button button-quiet no-print" type="button" onClick={() => window.print()}>
      {label}
    </button>
  )
}
