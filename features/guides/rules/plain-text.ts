import type { ElementContent } from 'hast'
import type { GuideNodes } from '../types'

const inSentence = new Set(['a', 'strong', 'em', 'guide-term', 'guide-phone-inline', 'guide-official-inline'])

/** The words of nodes with one space between blocks: for search, JSON-LD and feeds. Titles of problems and details count. */
export function plainText(nodes: GuideNodes): string {
  return nodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim()
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  const { title } = node.properties
  const inside = node.children.map(textOf).join('')
  if (inSentence.has(node.tagName)) return inside
  return ` ${typeof title === 'string' ? `${title} ` : ''}${inside} `
}
