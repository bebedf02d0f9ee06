/**
 * Takes the framework's scripts out of a public page: the page is a document. What stays is data (JSON-LD) and our own
 * enhancement script under /assets/. See docs/decisions/0001-documents-without-framework-javascript.md.
 */
const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi
const SCRIPT_LINK =
  /<link\b(?=[^>]*\brel="(?:preload|modulepreload)")(?=[^>]*(?:\bas="script"|rel="modulepreload"))[^>]*>/gi
const REACT_MARK = /<!--(?:\$[!?~]?|\/\$| |&|\/&)-->/g
const EMPTY_HOLDER = /<div hidden="">\s*<\/div>/g
const OURS = /\s(?:type="application\/ld\+json"|src="\/assets\/)/

export function leanHtml(html: string): string {
  return html
    .replace(SCRIPT, (whole, attributes: string) => (OURS.test(attributes) ? whole : ''))
    .replace(SCRIPT_LINK, '')
    .replace(REACT_MARK, '')
    .replace(EMPTY_HOLDER, '')
}
