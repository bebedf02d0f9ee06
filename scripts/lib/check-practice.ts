import { existsSync, readdirSync } from 'node:fs'
import { readLessonSources } from '../../features/courses/data.lessons'
import { findHardCoded } from '../../features/guides/rules/hard-coded'
import { readEpisodeSources } from '../../features/series/data'
import { checkMedia, parseEpisode } from '../../features/series/rules/check-episode'
import { readTrainerSources } from '../../features/trainers/data'
import { checkLessonLinks, checkTargets, parseTrainer } from '../../features/trainers/rules/check-trainer'
import { community } from '../../lib/community'
import type { ContentProblem } from '../../lib/content-problem'

const COURSES = 'content/courses'

/** Every lesson there is, as `course/lesson`. */
function lessonsThere(): Set<string> {
  const folders = (path: string) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? [entry.name] : [],
        )
      : []
  return new Set(
    folders(COURSES).flatMap((course) =>
      folders(`${COURSES}/${course}`).map((lesson) => `${course}/${lesson}`),
    ),
  )
}

/**
 * Practice trainers and episodes: their schema, their files as they lie there, what they lead to and what leads to
 * them, and that they serve any community.
 * @param guides slugs of all guides
 */
export function checkPractice(guides: ReadonlySet<string>): ContentProblem[] {
  const lessons = lessonsThere()
  const sources = readTrainerSources().map((source) => ({
    ...source,
    ...parseTrainer(source.text, source.file),
  }))
  const trainers = sources.flatMap(({ file, text, trainer, problems }) => {
    const targets = trainer ? checkTargets(trainer, { guides, lessons }, file) : []
    return [...problems, ...targets, ...findHardCoded(text, community, file)]
  })
  const read = new Map(sources.flatMap(({ slug, trainer }) => (trainer ? [[slug, trainer] as const] : [])))
  const links = readLessonSources().flatMap((lesson) => checkLessonLinks(lesson, read))
  const episodes = readEpisodeSources().flatMap(({ file, text, ...folder }) => {
    const { episode, problems } = parseEpisode(text, file)
    const media = episode ? checkMedia(episode, folder, file) : []
    return [...problems, ...media, ...findHardCoded(text, community, file)]
  })
  return [...trainers, ...links, ...episodes]
}
