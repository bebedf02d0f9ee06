import { Icon } from '@/components/motif/icon'
import type { Category } from '../types'

/** The cut-glass sign of a life situation. */
export function CategoryIcon({ category, small = false }: { category: Category; small?: boolean }) {
  return <Icon name={category} className={small ? 'icon-small' : 'icon'} />
}
