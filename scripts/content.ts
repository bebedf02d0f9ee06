import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readCourseSources } from '../features/courses/data'
import { readLessonSources } from '../features/courses/data.lessons'
import { checkLessons } from '../features/courses/rules/check-lessons'
import { checkCourses } from '../features/courses/rules/course-file'
import { listEditsToExport } from '../features/editing/data.export'
import { glossaryFile, readGlossarySource } from '../features/glossary/data'
import { checkGlossaryTwins, parseGlossary } from '../features/glossary/rules'
import { readGuideSources } from '../features/guides/data'
import { type ContentCheck, checkGuides } from '../features/guides/rules/check-content'
import { extendRegistry, type StepRegistry, stepRegistrySchema } from '../features/guides/rules/step-registry'
import { readPageSources } from '../features/pages/data'
import { parsePage } from '../features/pages/rules/parse-page'
import { community } from '../lib/community'
import { listImageAddresses } from '../lib/content-files'
import { formatProblem, sortProblems } from '../lib/content-problem'
import { db } from '../lib/db'
import { checkPractice } from './lib/check-practice'

const REGISTRY = 'content/step-codes.json'

const help = `Usage: npm run content -- check [--write] | export

  check            validates everything in content/ and prints file:line:column for each error
  check --write    also remembers new guides and steps in ${REGISTRY}
  export           writes what staff have published over the files of content/, and nothing else`

function readRegistry(): StepRegistry {
  return existsSync(REGISTRY) ? stepRegistrySchema.parse(JSON.parse(readFileSync(REGISTRY, 'utf8'))) : {}
}

/** One guide a line, so that a change is seen as one in a comparison. */
function writeRegistry(registry: StepRegistry): void {
  const list = (numbers: readonly number[]) => `[${numbers.join(', ')}]`
  const lines = Object.entries(registry).map(
    ([number, { slug, steps, retired }]) =>
      `  "${number}": { "slug": "${slug}", "steps": ${list(steps)}, "retired": ${list(retired)} }`,
  )
  writeFileSync(REGISTRY, `{\n${lines.join(',\n')}\n}\n`)
}

function check(registry: StepRegistry): ContentCheck {
  const source = parseGlossary(readGlossarySource('uk'), glossaryFile('uk'))
  const twin = parseGlossary(readGlossarySource('en'), glossaryFile('en'))
  const terms = new Set((source.terms ?? []).map(({ id }) => id))
  const sources = readGuideSources()
  const guides = checkGuides(sources, { terms, images: listImageAddresses() }, registry, community)
  const glossary = [
    ...source.problems,
    ...twin.problems,
    ...checkGlossaryTwins(source, twin, glossaryFile('en')),
  ]
  const pages = readPageSources().flatMap(({ file, text }) => parsePage(text, file).problems)
  // A guide with an error of its own is there all the same: courses and lessons may name it.
  const slugs = new Set(sources.map(({ slug }) => slug))
  const { courses, problems: inCourses } = checkCourses(readCourseSources(), slugs)
  const targets = { terms, images: listImageAddresses(), slugs }
  const inLessons = checkLessons(readLessonSources(), courses, targets, community)
  const practice = checkPractice(slugs)
  const found = [glossary, pages, inCourses, inLessons, practice, guides.problems]
  return { ...guides, problems: sortProblems(found.flat()) }
}

function runCheck(write: boolean): number {
  const registry = readRegistry()
  let result = check(registry)
  if (write) {
    const extended = extendRegistry(registry, result.guides)
    writeRegistry(extended)
    result = check(extended)
  }
  for (const problem of result.problems) console.log(formatProblem(problem))
  const count = result.problems.length
  const verdict = `${count} ${count === 1 ? 'error' : 'errors'} in content.`
  console.log(count === 0 ? `Content is in order: ${result.guides.length} guides.` : verdict)
  return count === 0 ? 0 : 1
}

/** Writes published edits into their files and their codes into the registry. Equal files are not touched. */
async function runExport(): Promise<number> {
  const database = db()
  const texts = await listEditsToExport(database).finally(() => database.$disconnect())
  for (const { file, source } of texts) {
    mkdirSync(dirname(join(process.cwd(), file)), { recursive: true })
    writeFileSync(join(process.cwd(), file), source)
    console.log(file)
  }
  console.log(`${texts.length} ${texts.length === 1 ? 'file' : 'files'} written.`)
  return texts.length === 0 ? 0 : runCheck(true)
}

const [command, ...options] = process.argv.slice(2)
if (command === 'check' && options.every((option) => option === '--write')) {
  process.exitCode = runCheck(options.includes('--write'))
} else if (command === 'export' && options.length === 0) {
  // Idle connections would keep the process waiting, so it says itself when it is done.
  runExport().then(
    (code) => process.exit(code),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      process.exit(1)
    },
  )
} else {
  console.log(help)
  process.exitCode = command === undefined || command === 'help' || command === '--help' ? 0 : 2
}
