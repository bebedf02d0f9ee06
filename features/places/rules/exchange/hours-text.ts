import { isOpeningHours } from '../hours'

const DAYS: readonly [RegExp, string][] = [
  [/понеділ(?:ок|ка|ку)|пон\.?|пн\.?/giu, 'Mo'],
  [/вівтор(?:ок|ка|ку)|вів\.?|вт\.?/giu, 'Tu'],
  [/серед(?:а|у|и)|сер\.?|ср\.?/giu, 'We'],
  [/четвер(?:га|гу)?|чет\.?|чт\.?/giu, 'Th'],
  [/п.?ятниц(?:я|ю|і)|п.?ят\.?|пт\.?/giu, 'Fr'],
  [/субот(?:а|у|и)|суб\.?|сб\.?/giu, 'Sa'],
  [/неділ(?:я|ю|і)|нед\.?|нд\.?/giu, 'Su'],
]
const WORD = '(?<![\\p{L}])'
const CLOSED = /(?:вихідн(?:ий|і)(?: день| дні)?|не працює|зачинено)/giu

/**
 * Hours as people write them («Пн–Чт: 8.00–17.00; Пт 9:00-16:00, Сб, Нд вихідний») as OpenStreetMap opening_hours;
 * text that is opening_hours already comes back as it is.
 * @returns null when it is not understood for sure.
 */
export function hoursFromText(source: string): string | null {
  const given = source.trim()
  if (given === '') return null
  const isOsm = !/\p{Script=Cyrillic}/u.test(given)
  if (isOsm && isOpeningHours(given)) return given
  if (/цілодобово|24\/7/iu.test(given) && given.length < 20) return '24/7'
  let osm = given.replace(CLOSED, ' off')
  for (const [pattern, day] of DAYS) osm = osm.replace(new RegExp(WORD + pattern.source, 'giu'), day)
  osm = osm
    .replace(/[–—−]/g, '-')
    .replace(
      /(\d{1,2})[.:](\d{2})/g,
      (_, hour: string, minute: string) => `${hour.padStart(2, '0')}:${minute}`,
    )
    .replace(/(?<![\d:])(\d{1,2})-(\d{1,2})(?![\d:])/g, (_, from: string, to: string) => {
      return `${from.padStart(2, '0')}:00-${to.padStart(2, '0')}:00`
    })
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*,\s*/g, ',')
    .replace(/([A-Z][a-z])\s*:\s*/g, '$1 ')
    .replace(/([A-Z][a-z])(\d)/g, '$1 $2')
    .replace(/(\d{2}:\d{2}|off),(?=[A-Z])/g, '$1; ')
    .replace(/\s*;\s*/g, '; ')
    .replace(/\s+/g, ' ')
    .replace(/[;.\s]+$/, '')
    .trim()
  const rule =
    /^(?:[A-Z][a-z](?:-[A-Z][a-z])?)(?:,[A-Z][a-z](?:-[A-Z][a-z])?)* (?:off|\d{2}:\d{2}-\d{2}:\d{2}(?:,\d{2}:\d{2}-\d{2}:\d{2})*)$/
  const isPlain = osm.split('; ').every((part) => rule.test(part))
  return isPlain && isOpeningHours(osm) ? osm : null
}
