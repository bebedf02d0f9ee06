import type { DocumentText } from '../types'
import { sourceHash } from './source-hash'

/** Has the file changed since this edit began, and to something else than the edit says? */
function parted(
  edit: { source: string | null; baseHash: string | null } | null,
  file: string | null,
): boolean {
  if (!edit || edit.source === null) return false
  return edit.baseHash !== sourceHash(file) && edit.source !== file
}

/** Somebody has to choose between the file and the edit over it. A draft that has seen the new file is the choice. */
export function fileHasChanged({
  file,
  newest,
  draft,
}: Pick<DocumentText, 'file' | 'newest' | 'draft'>): boolean {
  return parted(draft ?? newest, file)
}
