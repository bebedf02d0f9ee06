/** What is wrong with an address: a code and a sentence in plain English. */
export interface UrlProblem {
  code: string
  message: string
}

const invisible = /[\p{Cc}\p{Cf}\p{Z}]/u
const host = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/
const problem = (code: string, message: string): UrlProblem => ({ code, message })

/** An absolute https address without tricks: no user name, port, IP address or letters that only look Latin. */
export function httpsUrlProblem(url: string): UrlProblem | null {
  if (invisible.test(url))
    return problem('url-invisible', 'the address holds a space or an invisible character')
  if (url.includes('\\')) return problem('url-backslash', 'the address holds a backslash')
  if (!url.startsWith('https://')) return problem('url-scheme', 'only https addresses are allowed')
  if (!URL.canParse(url)) return problem('url-syntax', 'the address cannot be read')
  const authority = url.slice('https://'.length).split(/[/?#]/)[0] ?? ''
  if (authority.includes('@')) return problem('url-user', 'a user name in an address is a trick; remove it')
  if (authority.includes(':')) return problem('url-port', 'an address with a port is not allowed')
  if (!host.test(authority)) return problem('url-host', 'the host must be a name in small Latin letters')
  return null
}

/** An address of the portal itself: one slash, then plain characters, no step upwards, no locale. */
function ownPathProblem(path: string): UrlProblem | null {
  if (/^\/[/\\]/.test(path)) return problem('url-protocol-relative', 'an own address begins with one slash')
  if (!/^\/[A-Za-z0-9/_.#?=&-]*$/.test(path))
    return problem('url-own', 'an own address holds a character that is not allowed')
  if (path.includes('//') || /(?:^|\/)\.{1,2}(?:[/?#]|$)/.test(path))
    return problem('url-own', 'an own address must be written without dots and double slashes')
  if (/^\/(?:uk|en)(?:[/?#]|$)/.test(path))
    return problem('url-locale', 'an own address is written without a language')
  return null
}

/** A link in a text may go to https, tel or an own page. @returns null when it may. */
export function linkProblem(url: string): UrlProblem | null {
  if (invisible.test(url))
    return problem('url-invisible', 'the address holds a space or an invisible character')
  if (url.startsWith('/') || url.startsWith('\\')) return ownPathProblem(url)
  if (url.startsWith('tel:')) {
    return /^tel:\+?\d{3,15}$/.test(url) ? null : problem('url-tel', 'tel: takes digits only')
  }
  if (url.startsWith('mailto:'))
    return problem('url-scheme', 'e-mail addresses are not linked; give a phone or an official page')
  return httpsUrlProblem(url)
}
