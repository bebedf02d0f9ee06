import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

type Entry = { file: string; bytes: number; at: number }

/** Share of the limit that stays after a clean-up, so that it does not run at every write. */
const KEEP_SHARE = 0.9

/**
 * Files that can be fetched again, in one folder, at most `maxBytes` in all; those written longest ago go first.
 * Keys are paths relative to the folder and must be safe as such.
 */
export class DiskCache {
  private total: Promise<number> | undefined
  private cleaning: Promise<void> | undefined

  constructor(
    private readonly folder: string,
    private readonly maxBytes: number,
  ) {}

  /** The bytes and their age in milliseconds, or null. */
  async get(key: string): Promise<{ bytes: Uint8Array; age: number } | null> {
    const file = join(this.folder, key)
    try {
      const [bytes, { mtimeMs }] = await Promise.all([readFile(file), stat(file)])
      return { bytes: new Uint8Array(bytes), age: Math.max(0, Date.now() - mtimeMs) }
    } catch {
      return null
    }
  }

  /** Writes whole or not at all: readers never see half a file. */
  async put(key: string, bytes: Uint8Array): Promise<void> {
    const file = join(this.folder, key)
    const draft = `${file}.${randomUUID()}.part`
    await mkdir(dirname(file), { recursive: true })
    try {
      await writeFile(draft, bytes)
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    const before = await this.measured()
    this.total = Promise.resolve(before + bytes.length)
    if (before + bytes.length > this.maxBytes) await this.clean()
  }

  private measured(): Promise<number> {
    this.total ??= this.entries().then((entries) => entries.reduce((sum, { bytes }) => sum + bytes, 0))
    return this.total
  }

  private async entries(): Promise<Entry[]> {
    const found = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => [])
    const files = found.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name))
    const measured = await Promise.all(
      files.map(async (file) => {
        const info = await stat(file).catch(() => null)
        return info && { file, bytes: info.size, at: info.mtimeMs }
      }),
    )
    return measured.filter((entry) => entry !== null)
  }

  private clean(): Promise<void> {
    this.cleaning ??= this.removeOldest().finally(() => {
      this.cleaning = undefined
    })
    return this.cleaning
  }

  private async removeOldest(): Promise<void> {
    const entries = (await this.entries()).sort((one, other) => one.at - other.at)
    let total = entries.reduce((sum, { bytes }) => sum + bytes, 0)
    for (const { file, bytes } of entries) {
      if (total <= this.maxBytes * KEEP_SHARE) break
      await rm(file, { force: true })
      total -= bytes
    }
    this.total = Promise.resolve(total)
  }
}
