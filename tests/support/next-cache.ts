// In the place of next/cache in tests: remembers what was made stale.
export const staleTags: string[] = []

export function updateTag(tag: string): void {
  staleTags.push(tag)
}

export function revalidateTag(tag: string): void {
  staleTags.push(tag)
}

/** Draws the page of the one who acted anew; in tests nobody looks. */
export function refresh(): void {}
