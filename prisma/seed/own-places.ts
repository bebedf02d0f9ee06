import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PlaceFile, placeFileSchema } from '@/features/places/schema'
import { ContentError } from '@/lib/content-problem'
import { parseYaml } from '@/lib/yaml-source'

/**
 * The community's own places from `content/places/<name>`; none when the community names no file.
 * @throws ContentError with line and column of every problem; Error when the file is absent.
 */
export function readOwnPlaces(name: string | null, root = process.cwd()): PlaceFile {
  if (!name) return { organizations: [], places: [] }
  const file = `content/places/${name}`
  const { data, problems } = parseYaml(readFileSync(join(root, file), 'utf8'), placeFileSchema)
  if (!data) throw new ContentError(problems.map((problem) => ({ ...problem, file })))
  return data
}
