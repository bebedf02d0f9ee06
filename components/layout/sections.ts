import { community } from '@/lib/community'

/** The four main sections, in the order they stand everywhere. */
export const sections = (['guides', 'places', 'courses', 'hotline'] as const).filter(
  (name) => community.modules[name],
)
export type Section = (typeof sections)[number]
