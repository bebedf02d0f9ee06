/** Pages that are texts: content/pages/<slug>/<locale>.mdx. */
export const textPages = ['accessibility', 'privacy', 'open-data', 'offline', 'state-courses'] as const
