import type { Example } from '../example'
import { Brand } from './brand'

export const examples: Example[] = [{ name: 'sign and name', render: (locale) => <Brand locale={locale} /> }]
