// Builds the portal for production, stale or not: `npm run build`.
import { build } from './lib/build.mjs'
import { explainAndExit } from './lib/explain.mjs'
import { generate, generatedIsFresh } from './lib/generated.mjs'
import { withProgress } from './lib/progress.mjs'

try {
  if (!generatedIsFresh()) await withProgress('Generating code', generate)
  await withProgress('Building', build)
} catch (error) {
  explainAndExit(error)
}
