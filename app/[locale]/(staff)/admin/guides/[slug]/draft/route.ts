import { staffRoute } from '@/features/auth/builders'
import { checkWritten, keepWritten } from '@/features/editing/mutations.written'
import { draftSchema } from '@/features/editing/schema'

/** Keeps drafts while they are written, and says what is wrong with them. */
export const POST = staffRoute(
  draftSchema,
  {
    permission: 'update:guide',
    name: 'guide-draft',
    prepare: ({ slug, written }) => checkWritten({ collection: 'guides', slug }, written),
  },
  ({ slug, written }, context, problems) =>
    keepWritten({ collection: 'guides', slug }, written, problems, context),
)
