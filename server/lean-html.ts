/**
 * Takes the framework's scripts out of a public page: the page is a document. What stays is data (JSON-LD) and our own
 * enhancement script under /assets/. See docs/decisions/0002-lean-public-pages.md.
 */
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const SCRIPT_LINK =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="script"|rel="modulepreload"))[^>]*>/g
const REACT_MARK = /<!--(?:\$[!?~]?|\/\$| |&|\/&)-->/g
const EMPTY_HOLDER = /<div hidden="">\s*<\/div>/g

function isOurs(attributes: string): boolean {
  return attributes.includes('type="application/ld+json"') || /\bsrc="\/assets\//.test(attributes)
}

export function leanHtml(html: string): string {
  return html
    .replace(SCRIPT, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(SCRIPT_LINK, '')
    .replace(REACT_MARK, '')
    .replace(EMPTY_HOLDER, '')
}
