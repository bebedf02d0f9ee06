export function packagesAreFresh(folder?: string): boolean
export function installPackages(): Promise<void>
