import type { Example } from '../example'
import { Rosette } from './rosette'

export const examples: Example[] = [{ name: 'sixteen rays', render: () => <Rosette className="prose" /> }]
