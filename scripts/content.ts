import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { glossaryFile, readGlossarySource } from '../features/glossary/data'
import { checkGlossaryTwins, parseGlossary } from '../features/glossary/rules'
import { readGuideSources } from '../features/guides/data'
import { type ContentCheck, checkGuides } from '../features/guides/rules/check-content'
import { extendRegistry, type StepRegistry, stepRegistrySchema } from '../features/guides/rules/step-registry'
import { readPageSources } from '../features/pages/data'
import { parsePage } from '../features/pages/rules/parse-page'
import { community } from '../lib/community'
import { formatProblem, sortProblems } from '../lib/content-problem'

const REGISTRY = 'content/step-codes.json'
const IMAGES = 'content/images'

const help = `Usage: npm run content -- check [--write]

  check            validates everything in content/ and prints file:line:column for each error
  check --write    also remembers new guides and steps in ${REGISTRY}`

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

/** Addresses of all pictures of content/. */
function imageAddresses(): Set<string> {
  if (!existsSync(IMAGES)) return new Set()
  const entries = readdirSync(IMAGES, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return new Set(files.map(({ parentPath, name }) => `/${join(parentPath, name).replaceAll('\\', '/')}`))
}

function check(registry: StepRegistry): ContentCheck {
  const source = parseGlossary(readGlossarySource('uk'), glossaryFile('uk'))
  const twin = parseGlossary(readGlossarySource('en'), glossaryFile('en'))
  const terms = new Set((source.terms ?? []).map(({ id }) => id))
  const guides = checkGuides(readGuideSources(), { terms, images: imageAddresses() }, registry, community)
  const glossary = [
    ...source.problems,
    ...twin.problems,
    ...checkGlossaryTwins(source, twin, glossaryFile('en')),
  ]
  const pages = readPageSources().flatMap(({ file, text }) => parsePage(text, file).problems)
  return { ...guides, problems: sortProblems([...glossary, ...pages, ...guides.problems]) }
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

const [command, ...options] = process.argv.slice(2)
if (command === 'check' && options.every((option) => option === '--write')) {
  process.exitCode = runCheck(options.includes('--write'))
} else {
  console.log(help)
  process.exitCode = command === undefined || command === 'help' || command === '--help' ? 0 : 2
}
