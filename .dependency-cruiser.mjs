// Who may import whom. Two tables, each row with its reason; there is no list of exceptions.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folder → what it may import besides itself. Direction: app, jobs → features → components → lib → config. */
const layers = {
  config: { may: [], why: 'the configuration is the bottom: it says which community this is' },
  lib: { may: ['config', 'messages'], why: 'the ground that everything stands on knows nothing above it' },
  components: { may: ['lib', 'config'], why: 'components could ship in another product' },
  features: {
    may: ['components', 'lib', 'config'],
    why: 'a feature is reached by the pages, never the other way',
  },
  app: {
    may: ['features', 'components', 'lib', 'config', 'styles'],
    why: 'entry points only put parts together',
  },
  jobs: { may: ['features', 'lib', 'config'], why: 'jobs run without a page' },
  server: { may: ['lib', 'config'], why: 'the server starts before the portal is compiled' },
  enhance: { may: [], why: 'what is sent to the browser holds nothing of the server' },
  prisma: {
    may: ['features', 'lib', 'config', 'tests/factories'],
    why: 'the seed uses the rules that the portal uses',
  },
  scripts: { may: ['prisma', 'features', 'jobs', 'server', 'lib', 'config'], why: 'commands need no pages' },
}

/**
 * Features that every other one may use. They use none themselves.
 * auth: who asks and whether they may is decided the same way everywhere.
 */
const underAll = ['auth']

/** Feature → features whose public files it may use. UI of two features meets in app/. */
const featuresMayUse = {
  backlog: ['guides'],
  club: ['guides', 'partners'],
  courses: ['certificates', 'guides'],
  editing: ['glossary', 'guides', 'pages'],
  events: ['enrolments', 'partners', 'places'],
  feedback: ['guides'],
  hotline: ['guides', 'places', 'search'],
  materials: ['courses', 'events', 'guides', 'places'],
  mentors: ['courses', 'guides', 'places'],
  pages: ['guides'],
  partners: ['courses', 'enrolments'],
  search: ['courses', 'events', 'guides', 'places', 'series', 'trainers'],
  sessions: ['certificates', 'courses', 'enrolments', 'partners', 'places'],
  desk: ['guides', 'places', 'search'],
  links: ['guides'],
  reminders: ['guides', 'places'],
}

/** Feature → features whose mutations it may call with the client of its own transaction: one change, two tables. */
const featuresMayChange = {
  courses: ['certificates'],
  events: ['enrolments'],
  sessions: ['certificates', 'enrolments'],
}

/** File of a feature → own files it may use. Files that are not named here are not told apart by this table. */
const ownFiles = {
  types: { may: ['types', 'constants'], why: 'view models depend on nothing' },
  constants: { may: ['types', 'constants'], why: 'constants depend on nothing' },
  schema: { may: ['types', 'constants', 'rules', 'schema'], why: 'a schema only says what is valid' },
  rules: {
    may: ['types', 'constants', 'schema', 'access', 'rules'],
    why: 'rules are pure: they can be tested by tables',
  },
  presenter: {
    may: ['types', 'constants', 'rules', 'presenter'],
    why: 'a presenter is pure: view model in, props out',
  },
  access: { may: ['types', 'constants'], why: 'who may do what is a table' },
  data: {
    may: ['types', 'constants', 'schema', 'rules', 'data'],
    why: 'data returns view models, asks nobody',
  },
  mutations: {
    may: ['types', 'constants', 'schema', 'rules', 'data', 'mutations'],
    why: 'a mutation does not redirect',
  },
  loaders: {
    may: [
      'types',
      'constants',
      'schema',
      'rules',
      'presenter',
      'access',
      'data',
      'mutations',
      'service',
      'loaders',
    ],
    why: 'a loader reads for who asks and may count that it was asked; other changes go through actions',
  },
  actions: {
    may: [
      'types',
      'constants',
      'schema',
      'rules',
      'access',
      'data',
      'mutations',
      'loaders',
      'service',
      'builders',
      'actions',
    ],
    why: 'an action checks, changes and redirects; it does not render',
  },
  builders: {
    may: ['types', 'constants', 'rules', 'access', 'data', 'mutations', 'loaders', 'builders'],
    why: 'a builder makes actions of other features: it asks who it is and opens the transaction that they write in',
  },
  service: {
    may: ['types', 'constants', 'rules', 'service'],
    why: 'a port to the outside knows no database',
  },
  jobs: {
    may: ['types', 'constants', 'rules', 'data', 'mutations', 'service', 'jobs'],
    why: 'a job has no visitor',
  },
  components: {
    may: ['types', 'constants', 'schema', 'rules', 'presenter', 'access', 'loaders', 'actions', 'components'],
    why: 'UI gets view models; it never reaches the database itself',
  },
}

const test = '\\.test\\.tsx?$'
const any = (names) => `(?:${names.join('|')})`
/** A file may be one of several of its kind: `mutations.ts`, `mutations.notes.ts`. */
const file = (names) => `${any(names)}[./]`
const everything = `^${any([...Object.keys(layers), 'tests', 'benchmarks', 'content', 'messages', 'styles'])}/`
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

function refuseCycles(table, path = []) {
  for (const name of path.length ? (table[path.at(-1)] ?? []) : Object.keys(table)) {
    if (path.includes(name))
      throw new Error(`Features use each other in a circle: ${[...path, name].join(' → ')}`)
    refuseCycles(table, [...path, name])
  }
}
refuseCycles(featuresMayUse)
for (const [name, changed] of Object.entries(featuresMayChange))
  for (const other of changed)
    if (!featuresMayUse[name]?.includes(other)) throw new Error(`${name} changes ${other} but may not use it`)

const layerRules = Object.entries(layers).map(([name, { may, why }]) =>
  rule(
    `layer-${name}`,
    `${name}/ may import ${may.length ? may.join(', ') : 'only itself'}: ${why}`,
    { path: `^${name}/`, pathNot: test },
    { path: everything, pathNot: `^${any([name, ...may])}/` },
  ),
)

const ownFileRules = Object.entries(ownFiles).map(([name, { may, why }]) =>
  rule(
    `feature-${name}`,
    `${name} of a feature may use its ${may.join(', ')}: ${why}`,
    { path: `^features/([^/]+)/${file([name])}`, pathNot: test },
    { path: '^features/$1/', pathNot: `^features/$1/${file(may)}` },
  ),
)

/** Folders are read where the check runs, so that a new feature has its rule from its first file. */
const features = existsSync('features') ? readdirSync('features') : []
const betweenFeatures = features.map((name) => {
  const may = [name, ...(underAll.includes(name) ? [] : underAll), ...(featuresMayUse[name] ?? [])]
  const comment = `${name} may use ${may.slice(1).join(', ') || 'no other feature'}; the table stands in this file`
  return rule(
    `between-features-${name}`,
    comment,
    { path: `^features/${name}/`, pathNot: test },
    { path: '^features/', pathNot: `^features/${any(may)}/` },
  )
})

const privateFiles = file(['schema', 'data', 'mutations', 'actions', 'jobs', 'components'])
const publicFiles = features.map((name) => {
  const changed = featuresMayChange[name] ?? []
  return rule(
    `feature-public-files-${name}`,
    'another feature sees types, constants, rules, presenter, access, loaders, builders and service; the rest is private',
    { path: `^features/${name}/`, pathNot: test },
    {
      path: `^features/[^/]+/${privateFiles}`,
      pathNot: [
        `^features/${name}/`,
        ...(changed.length ? [`^features/${any(changed)}/${file(['mutations'])}`] : []),
      ],
    },
  )
})

const impureLib =
  'db|env|log|secrets|caller|rate-limit|public-action|submission|migrate|keyed-digest|audit|outbox|cache-tags|write-transaction|stale-tags|published-edits|content-files|generated|i18n/(?:page|request|metadata)'
const pure = file(['types', 'constants', 'schema', 'rules', 'presenter'])

const rest = [
  rule(
    'no-circular',
    'a circle has no bottom, so nothing in it can be read or tested alone',
    { pathNot: '^lib/generated/' },
    { circular: true },
  ),
  rule(
    'resolvable',
    'an import that leads nowhere fails at the first visitor',
    { path: everything },
    { couldNotResolve: true, pathNot: '^(?:next|react|react-dom)/' },
  ),
  rule(
    'pure-files',
    'rules, schemas, presenters and types have no database, no clock, no request and no files',
    { path: `^features/[^/]+/${pure}`, pathNot: test },
    {
      path: [
        `^lib/(?:${impureLib})(?:\\.ts$|/)`,
        'node_modules/(?:next|react|react-dom|@prisma|pg|server-only)/',
        '^(?:node:)?(?:fs|http|https|net|child_process)$',
      ],
    },
  ),
  rule(
    'database-only-in-data',
    'only data, mutations and builders of a feature, the seed, jobs, commands and lib itself touch the database',
    {
      path: '^(?:app|components|features|server|config|enhance)/',
      pathNot: [test, `^features/[^/]+/${file(['data', 'mutations', 'builders'])}`],
    },
    {
      path: [
        '^lib/db\\.ts$',
        '^lib/generated/(?:sqlite|postgresql)/',
        'node_modules/(?:@prisma|@libsql|pg)/',
      ],
    },
  ),
  rule(
    'pages-only-put-together',
    'a page gates, loads and renders: validation and changes are the features’',
    { path: '^app/.*\\.tsx$', pathNot: test },
    { path: ['node_modules/zod/', `^features/[^/]+/${file(['mutations', 'schema'])}`] },
  ),
  rule(
    'staff-pages-ask-loaders',
    'who may see it is decided in the loader, so a staff page never asks data itself',
    { path: '^app/\\[locale\\]/\\(staff\\)/' },
    { path: `^features/[^/]+/${file(['data'])}` },
  ),
  rule(
    'no-development-packages',
    'what serves visitors must run without the development packages',
    { path: '^(?:app|components|features|lib|config|server|jobs|enhance|prisma)/', pathNot: test },
    { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  ),
]

export default {
  forbidden: [...layerRules, ...ownFileRules, ...betweenFeatures, ...publicFiles, ...rest],
  options: {
    // TypeScript 7 has no interface for JavaScript, so SWC reads the sources; types count like values.
    parser: 'swc',
    tsConfig: { fileName: join(import.meta.dirname, 'tsconfig.json') },
    doNotFollow: { path: ['node_modules', '^lib/generated/'] },
    exclude: { path: '^(?:\\.next|\\.cache|data|public)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mts', '.mjs', '.js', '.json', '.css'],
    },
  },
}
