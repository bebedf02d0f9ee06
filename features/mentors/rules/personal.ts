/** What looks like a phone, an e-mail, an address of the web or a name in a messenger. */
const WAYS_TO_REACH = /\d(?:[\s().-]*\d){6,}|\S@\S+\.\S|(?:^|\s)@\w{3,}|https?:|www\.|\b(?:t|wa)\.me\b/iu

/** True when a text holds a way to reach somebody: contacts go through the community only. */
export function looksPersonal(text: string): boolean {
  return WAYS_TO_REACH.test(text)
}
