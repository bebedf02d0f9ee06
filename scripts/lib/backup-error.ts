/** A reason for the person at the terminal, in one sentence. */
export class BackupError extends Error {}
