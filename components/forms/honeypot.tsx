import { HONEYPOT_FIELD } from '@/lib/form-state'

/** A field outside the page's sight that only robots fill in. Who hears of it all the same reads what to do. */
export function Honeypot({ label }: { label: string }) {
  return (
    <div className="honeypot" aria-hidden="true">
      <label>
        {label}
        <input name={HONEYPOT_FIELD} type="text" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
