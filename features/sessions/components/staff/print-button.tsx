'use client'

/** Opens the browser's printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button className="button" type="button" onClick={() => window.print()}>
      {label}
    </button>
  )
}
