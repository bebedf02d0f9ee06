import type { Competence } from '../types'

/** What one will be able to do, each with the competence that it belongs to. */
export function SkillList({ skills }: { skills: readonly { text: string; competence: Competence }[] }) {
  return (
    <ul>
      {skills.map(({ text, competence: { framework, version, code } }) => (
        <li key={text}>
          {text}{' '}
          <span className="soft small">
            ({framework} {version}: {code})
          </span>
        </li>
      ))}
    </ul>
  )
}
