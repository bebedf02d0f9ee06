import type { ReactNode } from 'react'
import type { RewardRowTexts } from '../presenter'

/** One reward: what it is, its price, how many are left, and what one may do with it. */
export function RewardRow({
  title,
  detail,
  facts,
  demo,
  children,
}: RewardRowTexts & { children?: ReactNode }) {
  return (
    <li>
      <h3 className="row-title">{title}</h3>
      {detail ? <p>{detail}</p> : null}
      <p className="badges">
        {facts.map((fact) => (
          <span className="badge" key={fact}>
            {fact}
          </span>
        ))}
        {demo ? <span className="badge badge-demo">{demo}</span> : null}
      </p>
      {children}
    </li>
  )
}
