export function generatedIsFresh(): boolean
export function generate(): Promise<void>
