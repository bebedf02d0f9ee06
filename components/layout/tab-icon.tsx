import type { Section } from './sections'

const paths: Record<Section, string> = {
  guides: 'M5 5h14M5 12h14M5 19h9',
  places: 'M12 21c-4-5-6-8-6-11a6 6 0 0 1 12 0c0 3-2 6-6 11Zm0-9a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  courses: 'M2 9l10-5 10 5-10 5L2 9Zm4 3v5c3 3 9 3 12 0v-5',
  hotline: 'M4 5h16v11H10l-5 4v-4H4V5Z',
}

/** Line sign of a tab. The word under it carries the meaning. */
export function TabIcon({ section }: { section: Section }) {
  return (
    <svg className="tab-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[section]} />
    </svg>
  )
}
