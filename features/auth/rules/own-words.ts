import { community } from '@/lib/community'

/** Words that a person's password must not be made of: theirs, and the name of the place. */
export function ownWords(person: { name: string; email: string }): string[] {
  return [person.name, person.email, community.portal.uk, community.portal.en]
}
