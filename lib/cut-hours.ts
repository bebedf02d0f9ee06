/** `14:00`, and `14.00` where it is an hour of the event: with a full stop others are days, such as `12.05`. */
const CLOCK = /(?<![\d.:])(\d{1,2})([:.])(\d{2})(?![\d:]|\.\d)/g

function cutText(text: string, hours: ReadonlySet<string>): string {
  return text.replace(CLOCK, (written, hour: string, sign: string, minutes: string) => {
    if (Number(hour) > 24 || Number(minutes) > 59) return written
    return sign === ':' || hours.has(`${hour.padStart(2, '0')}:${minutes}`) ? '…' : written
  })
}

/** Takes hours out of every text of a value; `hours` are those of the event, HH:MM. */
export function cutHours<Value>(value: Value, hours: ReadonlySet<string>): Value {
  if (typeof value === 'string') return cutText(value, hours) as Value
  if (value === null || typeof value !== 'object') return value
  const cut = Object.entries(value).map(([key, item]) => [key, cutHours(item, hours)])
  return Object.fromEntries(cut) as Value
}
