// Runs the benchmarks, all or the named ones: `npm run bench -- [name …]`. Results go to benchmarks/results/.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BenchmarkResult, resultMarkdown } from './result'

type Benchmark = { run?: () => Promise<BenchmarkResult> }

const machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.versions.node,
}

async function runAll(wanted: string[]): Promise<void> {
  const results = join(import.meta.dirname, 'results')
  mkdirSync(results, { recursive: true })
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  for (const file of files.sort()) {
    const name = basename(file, '.ts')
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const { run }: Benchmark = await import(pathToFileURL(join(import.meta.dirname, file)).href)
    if (!run) continue
    console.log(`${name} …`)
    const measured = { date: new Date().toISOString().slice(0, 10), machine, ...(await run()) }
    writeFileSync(join(results, `${name}.json`), `${JSON.stringify(measured, null, 2)}\n`)
    writeFileSync(join(results, `${name}.md`), resultMarkdown(measured))
    console.table(measured.rows)
  }
}

runAll(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
