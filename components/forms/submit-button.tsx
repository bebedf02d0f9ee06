/** Sends the form. It is never disabled: a second tap is recognised on the server. */
export function SubmitButton({ label }: { label: string }) {
  return (
    <button className="button" type="submit">
      {label}
    </button>
  )
}
