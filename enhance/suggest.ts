export function suggest(_form: HTMLFormElement): void {}
