export type Counts = { passed: number; failed: number; skipped: number; failures: string[] }
export function countVitest(report: object): Counts
export function countPlaywright(report: object): Counts
export function addCounts(one: Counts, other: Counts): Counts
