import { mediaTypes } from '../constants'

/**
 * A file of an episode named by the parts of its address; null for anything that cannot be one, so that no address
 * leads out of the folder.
 */
export function mediaName(slug: string, file: string): { slug: string; file: string; type: string } | null {
  const type = mediaTypes[/^[a-z0-9-]{1,40}\.([a-z0-9]{2,5})$/.exec(file)?.[1] ?? '']
  return type && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) && slug.length <= 60 ? { slug, file, type } : null
}
