type Props = { label: string /** What it says while it reads. */; stop: string }

/** Has the device's own voice read what is marked with `data-speak`. Seen only where the device has a voice. */
export function ListenButton({ label, stop }: Props) {
  return (
    <button
      type="button"
      className="button button-quiet live-only is-waiting"
      data-listen=""
      data-stop={stop}
    >
      {label}
    </button>
  )
}
