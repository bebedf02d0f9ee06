import { readFileSync } from 'node:fs'
import { community as own } from '../config/community'
import { type Community, communitySchema } from '../config/schema'

/**
 * The community this portal serves: `config/community.ts`, or the JSON file that `COMMUNITY_FILE` names, so that one
 * build of the code can serve another community.
 * @throws when the configuration does not fit `config/schema.ts`; the message names the fields.
 */
function load(): Community {
  const file = process.env.COMMUNITY_FILE
  return communitySchema.parse(file ? JSON.parse(readFileSync(file, 'utf8')) : own)
}

export const community = load()
