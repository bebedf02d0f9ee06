export function findPostgres(): string | null
export function startPostgres(): Promise<{
  url: (database?: string) => string
  createDatabase: (name: string) => void
  stop: () => Promise<void>
}>
