import { isTagNamed, problemAt } from '@/features/guides/rules/mdx-nodes'
import { type ParsedText, parseText } from '@/features/guides/rules/parse-mdx'
import { type TextPageFront, textPageCodeTexts, textPageSchema } from '../schema'

/** A page's file → front matter and tree, or everything that is wrong with it. The same tags as in guides, but no steps. */
export function parsePage(text: string, file?: string): ParsedText<TextPageFront> {
  return parseText(
    text,
    {
      schema: textPageSchema,
      codeTexts: textPageCodeTexts,
      shape: (tree) =>
        tree.children
          .filter((node) => isTagNamed(node, 'Steps'))
          .map((node) => problemAt(node, 'steps-in-page', 'steps belong in a guide')),
    },
    file,
  )
}
