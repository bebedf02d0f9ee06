type Data = { lastModified: number; value: { html: string }; cacheControl?: unknown }

/** The part of the framework's cache handler that the portal implements. */
declare class PageCache {
  get(key: string, context: unknown): Promise<Data | null>
  set(key: string, value: unknown, context: unknown): Promise<void>
  revalidateTag(tags: string | string[]): Promise<void>
  resetRequestCache(): void
}

export { PageCache as default }
