import 'server-only'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from './i18n/locales'

/** Folders of content/ whose files staff can publish edits over. */
export const collections = ['guides', 'pages'] as const
export type Collection = (typeof collections)[number]

const IMAGES = 'content/images'
const REGISTRY = 'content/step-codes.json'

const onDisk = (path: string) => join(/* turbopackIgnore: true */ process.cwd(), path)

/** Path of a text from the root of the project. The slug must be checked before. */
export function contentFile(collection: Collection, slug: string, locale: Locale): string {
  return `content/${collection}/${slug}/${locale}.mdx`
}

/** Names of the folders inside a folder of content/ in alphabetical order. */
export function listContentFolders(path: string): string[] {
  return readdirSync(onDisk(`content/${path}`), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

/** Names of the folders of a collection in alphabetical order. */
export function listContentSlugs(collection: Collection): string[] {
  return listContentFolders(collection)
}

/** Changes with every change of the file; null when there is none. */
export function contentFileStamp(file: string): string | null {
  const stat = statSync(onDisk(file), { throwIfNoEntry: false })
  return stat?.isFile() ? `${stat.mtimeMs} ${stat.size}` : null
}

/** The text of a file as it lies on disk; null when there is none. */
export function readContentFile(file: string): string | null {
  return contentFileStamp(file) === null ? null : readFileSync(onDisk(file), 'utf8')
}

/** The registry of step codes as it lies on disk: JSON, not yet checked. */
export function readStepCodes(): unknown {
  return JSON.parse(readContentFile(REGISTRY) ?? '{}')
}

/** Addresses of all pictures that texts may show. */
export function listImageAddresses(): Set<string> {
  if (!existsSync(onDisk(IMAGES))) return new Set()
  const entries = readdirSync(onDisk(IMAGES), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const address = (path: string) => path.slice(path.lastIndexOf(IMAGES)).replaceAll('\\', '/')
  return new Set(files.map(({ parentPath, name }) => `/${address(join(parentPath, name))}`))
}
