import type { Whereabouts } from '../../types'

/** Words of the portal around a guide's own text; from messages `guides.mdx`. */
export interface MdxLabels {
  note: string
  warning: string
  scam: string
  needs: string
  recognise: string
  where: Record<Whereabouts, string>
}

type LabelKey = 'note' | 'warning' | 'scam' | 'needs' | 'recognise' | `where.${Whereabouts}`

/** Labels by a translator of the namespace `guides.mdx`. */
export function mdxLabels(t: (key: LabelKey) => string): MdxLabels {
  return {
    note: t('note'),
    warning: t('warning'),
    scam: t('scam'),
    needs: t('needs'),
    recognise: t('recognise'),
    where: { home: t('where.home'), ukraine: t('where.ukraine'), abroad: t('where.abroad') },
  }
}
