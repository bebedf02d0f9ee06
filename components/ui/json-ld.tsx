/** Structured data for search engines. `<` is escaped, so no text can end the element. */
export function JsonLd({ data }: { data: object | null }) {
  if (!data) return null
  return <script type="application/ld+json">{JSON.stringify(data).replace(/</g, '\\u003c')}</script>
}
