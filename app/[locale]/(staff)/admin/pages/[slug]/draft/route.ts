import { staffRoute } from '@/features/auth/builders'
import { checkWritten, keepWritten } from '@/features/editing/mutations.written'
import { draftSchema } from '@/features/editing/schema'

/** Keeps drafts while they are written, and says what is wrong with them. */
export const POST = staffRoute(
  draftSchema,
  {
    permission: 'update:site-text',
    name: 'site-text-draft',
    prepare: ({ slug, written }) => checkWritten({ collection: 'pages', slug }, written),
  },
  ({ slug, written }, context, problems) =>
    keepWritten({ collection: 'pages', slug }, written, problems, context),
)
