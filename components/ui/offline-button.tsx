type Props = {
  label: string
  /** What it says when the page is kept. */
  done: string
  /** What it says when it could not be. */
  failed: string
}

/** Keeps the page on the device, to be read without the internet. */
export function OfflineButton({ label, done, failed }: Props) {
  return (
    <button
      type="button"
      className="button button-quiet live-only"
      data-offline=""
      data-done={done}
      data-failed={failed}
    >
      {label}
    </button>
  )
}
