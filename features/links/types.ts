/**
 * What became of asking for an address. `gone`: the site says that the page is not there. `failed`: the site answers
 * something else that is no page. `unreachable`: no answer at all.
 */
export type LinkResult = 'ok' | 'gone' | 'failed' | 'unreachable'

/** `noNetwork`: not even the name could be asked for, so it says more of our network than of the site. */
export type Probed = { result: LinkResult; status: number | null; noNetwork: boolean }

export type Probe = (url: string) => Promise<Probed>

/** An address that guides name. Own ones are paths. */
export type NamedLinks = { own: string[]; official: string[] }
