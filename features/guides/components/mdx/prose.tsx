import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ReactNode } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { GuideNodes } from '../../types'
import { Callout } from './callout'
import type { MdxLabels } from './labels'
import { Needs } from './needs'
import { Official, OfficialInline } from './official'
import { Phone, PhoneInline } from './phone'
import { Problem } from './problem'
import { Screenshot } from './screenshot'
import { Term } from './term'
import { Where } from './where'

interface TagProps {
  children?: ReactNode
  [attribute: string]: unknown
}

const whereTitle = (labels: MdxLabels, place: unknown) =>
  labels.where[place === 'abroad' || place === 'ukraine' ? place : 'home']

/** Element of `rules/to-hast.ts` → component. */
const tagComponents = (labels: MdxLabels) => ({
  'guide-note': ({ children }: TagProps) => (
    <Callout kind="note" title={labels.note}>
      {children}
    </Callout>
  ),
  'guide-warning': ({ children }: TagProps) => (
    <Callout kind="warning" title={labels.warning}>
      {children}
    </Callout>
  ),
  'guide-scam-alert': ({ children }: TagProps) => (
    <Callout kind="scam" title={labels.scam}>
      {children}
    </Callout>
  ),
  'guide-needs': ({ children }: TagProps) => <Needs title={labels.needs}>{children}</Needs>,
  'guide-where': ({ place, children }: TagProps) => (
    <Where place={String(place)} title={whereTitle(labels, place)}>
      {children}
    </Where>
  ),
  'guide-official': (props: TagProps) => <Official {...props} label={labels.recognise} />,
  'guide-official-inline': (props: TagProps) => <OfficialInline {...props} label={labels.recognise} />,
  'guide-phone': Phone,
  'guide-phone-inline': PhoneInline,
  'guide-problem': Problem,
  'guide-screenshot': Screenshot,
  'guide-term': Term,
})

/** Nodes of a guide as elements of the page. Text stays text: nothing in it can become code. */
export function Prose({ nodes, labels }: { nodes: GuideNodes; labels: MdxLabels }): ReactNode {
  const components = tagComponents(labels)
  return toJsxRuntime({ type: 'root', children: nodes }, { Fragment, jsx, jsxs, components })
}
