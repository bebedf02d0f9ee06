import { fold } from './normalise'

/**
 * Cyrillic readings of Latin letters in folded letters, longest first: КМУ № 55 of 27.01.2010 turned round, and everyday
 * forms (propiska, pensia, dija, zhitlo). More than one reading where people write differently.
 */
const READINGS: Readonly<Record<string, readonly string[]>> = {
  shch: ['щ'],
  iia: ['ия'],
  iya: ['ия'],
  ija: ['ия'],
  yia: ['ия'],
  iiu: ['ию'],
  iyu: ['ию'],
  iju: ['ию'],
  iie: ['ие'],
  iye: ['ие'],
  sch: ['щ', 'ш'],
  zgh: ['зг'],
  zh: ['ж', 'зг'],
  kh: ['х'],
  ch: ['ч', 'х'],
  sh: ['ш', 'сг', 'сх'],
  ts: ['ц', 'тс'],
  tz: ['ц'],
  gh: ['г'],
  ph: ['ф'],
  ck: ['к'],
  ya: ['я', 'иа'],
  ja: ['я'],
  ia: ['я', 'ия', 'иа'],
  yu: ['ю'],
  ju: ['ю'],
  iu: ['ю', 'ию', 'иу'],
  ye: ['е', 'ие'],
  je: ['е'],
  ie: ['е', 'ие'],
  yo: ['ио', 'о', 'е'],
  jo: ['ио', 'о', 'е'],
  a: ['а'],
  b: ['б'],
  c: ['ц', 'к', 'с'],
  d: ['д'],
  e: ['е'],
  f: ['ф'],
  g: ['г'],
  h: ['г', 'х'],
  i: ['и'],
  j: ['и', 'ж'],
  k: ['к'],
  l: ['л'],
  m: ['м'],
  n: ['н'],
  o: ['о'],
  p: ['п'],
  q: ['к'],
  r: ['р'],
  s: ['с'],
  t: ['т'],
  u: ['у'],
  v: ['в'],
  w: ['в', 'ш'],
  x: ['х', 'кс'],
  y: ['и'],
  z: ['з'],
}

const LONGEST = 4
const MAX_READINGS = 48

/**
 * Cyrillic readings of a word typed in Latin letters, folded, likeliest first: «subsydiia» → [«субсидия»]. Empty for a
 * word with anything but a–z.
 */
export function cyrillicReadings(latin: string): string[] {
  if (!/^[a-z]+$/.test(latin)) return []
  let readings = ['']
  for (let at = 0; at < latin.length; ) {
    const chunk = chunkAt(latin, at)
    const sounds = READINGS[chunk] ?? [chunk]
    const next = sounds.flatMap((sound) => readings.map((reading) => reading + sound))
    readings = next.length > MAX_READINGS ? next.slice(0, MAX_READINGS) : next
    at += chunk.length
  }
  return [...new Set(readings.map(fold))]
}

function chunkAt(latin: string, at: number): string {
  for (let length = LONGEST; length > 1; length -= 1) {
    const chunk = latin.slice(at, at + length)
    if (chunk.length === length && chunk in READINGS) return chunk
  }
  return latin.charAt(at)
}
