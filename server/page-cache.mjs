/**
 * Keeps finished pages in the memory of this process. A page is made anew when one of its tags is stale, here or by word
 * of another instance (lib/stale-tags.ts). Nothing is read from the build: it has never seen what staff have published.
 * See docs/decisions/0014-edits-over-files.md.
 */
const KEPT = 400

const kept = new Map()
/** Key → when somebody was first told to make it; a change that comes in meanwhile makes the result stale. */
const begun = new Map()

const tagsOf = (value, context) => {
  const header = value?.headers?.['x-next-cache-tags']
  return typeof header === 'string' ? header.split(',') : (context?.tags ?? value?.tags ?? [])
}
const staleTags = () => globalThis.portalStaleTags

class PageCache {
  async get(key, context) {
    const now = (await staleTags()?.lookForChanges()) ?? 0
    const entry = kept.get(key)
    const tags = [...(entry?.tags ?? []), ...(context?.tags ?? []), ...(context?.softTags ?? [])]
    const fresh = entry && !staleTags()?.isStale(tags, entry.born)
    if (!fresh) kept.delete(key)
    const old = fresh && Date.now() >= entry.outdatedAt
    if ((!fresh || old) && !begun.has(key)) begun.set(key, now)
    if (!fresh) return null
    kept.delete(key)
    kept.set(key, entry)
    return entry.data
  }

  async set(key, value, context) {
    const born = begun.get(key) ?? (await staleTags()?.lookForChanges()) ?? 0
    begun.delete(key)
    if (value === null) {
      kept.delete(key)
      return
    }
    const { cacheControl } = context ?? {}
    const seconds = cacheControl?.revalidate ?? value.revalidate
    const lastModified = Date.now()
    kept.set(key, {
      born,
      tags: tagsOf(value, context),
      outdatedAt: typeof seconds === 'number' ? lastModified + seconds * 1000 : Number.POSITIVE_INFINITY,
      data: { lastModified, value, cacheControl },
    })
    if (kept.size > KEPT) kept.delete(kept.keys().next().value)
    if (begun.size > KEPT) begun.clear()
  }

  async revalidateTag(tags) {
    staleTags()?.markStale([tags].flat())
  }

  resetRequestCache() {}
}

export { PageCache as default }
