/** What a benchmark's `run()` gives: rows with the same columns, units in their names, and what a reader must know. */
export type BenchmarkResult = { name: string; rows: Record<string, string | number>[]; notes?: string[] }

export type MeasuredResult = BenchmarkResult & {
  /** YYYY-MM-DD */
  date: string
  machine: { cores: number; processor: string; memoryGiB: number; node: string }
}

const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`

/** The same result for people. */
export function resultMarkdown({ name, rows, notes = [], date, machine }: MeasuredResult): string {
  const columns = Object.keys(rows[0] ?? {})
  const table = [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((row) => line(columns.map((key) => row[key] ?? ''))),
  ]
  const where = `${machine.cores} × ${machine.processor}, ${machine.memoryGiB} GiB, Node ${machine.node}`
  const remarks = notes.map((note) => `- ${note}`)
  return `${[`# ${name}`, '', `${date}, ${where}. Made by \`npm run bench\`.`, '', ...table, '', ...remarks].join('\n').trimEnd()}\n`
}
