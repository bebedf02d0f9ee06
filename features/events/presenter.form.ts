import type { EventRecord } from './types'

/** An event as its form holds it: texts by the names of the fields, lists with a line for each value. */
export function formValues(event: EventRecord): Record<string, string> {
  const { kind, title, summary, detail, audiences, form, language, visibility, precision, state } = event
  return {
    ...{ kind, form, language, visibility, precision, state },
    titleUk: title.uk,
    titleEn: title.en,
    summaryUk: summary.uk,
    summaryEn: summary.en,
    detailUk: detail?.uk ?? '',
    detailEn: detail?.en ?? '',
    audiences: audiences.join('\n'),
    placeId: event.placeId ?? '',
    onlineUrl: event.onlineUrl ?? '',
    registration: event.registration ? 'yes' : 'no',
    capacity: event.capacity === null ? '' : String(event.capacity),
    partnerId: event.partnerId ?? '',
  }
}

/** What a new event begins with: the careful choice of each. */
export const newEventValues: Record<string, string> = {
  kind: 'training',
  form: 'in-person',
  language: 'uk',
  visibility: 'booking',
  precision: 'settlement',
  state: 'draft',
  audiences: 'everyone',
  registration: 'yes',
}
