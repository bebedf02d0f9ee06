import { describe, expect, it } from 'vitest'
import messages from '@/messages/uk.json'
import { mentorFieldErrors } from './constants'
import { applicationSchema } from './schema'
import { helpSchema } from './schema.help'

const application = {
  ...{ kind: 'volunteer', name: 'Прізвище Ім’я', phone: '050 123 45 67', publicName: 'Ім’я' },
  ...{ 'theme.start': 'on', 'way.phone': 'on', 'language.uk': 'on', consent: 'on' },
}
const request = {
  ...{ need: 'Хочу платити з телефона', contact: 'phone', phone: '067 123 45 67' },
  ...{ 'way.phone': 'on', consent: 'on' },
}

type Parsed = { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }
const problems = ({ error }: Parsed) =>
  Object.fromEntries(error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [])

describe('an application', () => {
  it('is read from boxes that are fields of their own', () => {
    const typed = { ...application, 'theme.money': 'on', 'theme.cooking': 'on', settlement: ' Дніпро ' }
    expect(applicationSchema.parse(typed)).toEqual({
      kind: 'volunteer',
      name: 'Прізвище Ім’я',
      phone: '+380501234567',
      publicName: 'Ім’я',
      about: null,
      themes: ['start', 'money'],
      ways: ['phone'],
      languages: ['uk'],
      settlement: 'Дніпро',
    })
  })

  it('tells all problems at once', () => {
    expect(problems(applicationSchema.safeParse({}))).toEqual({
      kind: 'kind-not-chosen',
      name: 'name-missing',
      phone: 'own-phone-missing',
      publicName: 'public-name-missing',
      themes: 'themes-missing',
      ways: 'ways-missing',
      languages: 'languages-missing',
      consent: 'consent-to-show-missing',
    })
  })

  it.each([
    [{ about: 'Мій номер 050 123 45 67' }, { about: 'words-personal' }],
    [{ publicName: 'olena@example.org' }, { publicName: 'words-personal' }],
    [{ about: 'я'.repeat(601) }, { about: 'about-too-long' }],
    [{ phone: '050 12' }, { phone: 'phone-too-short' }],
    [{ kind: 'boss' }, { kind: 'kind-not-chosen' }],
    [{ settlement: 'м'.repeat(61) }, { settlement: 'settlement-too-long' }],
  ])('with %o is refused', (changes, found) => {
    expect(problems(applicationSchema.safeParse({ ...application, ...changes }))).toEqual(found)
  })
})

describe('a request to learn', () => {
  it('keeps a phone only with consent, and nothing of it for who comes back with the code', () => {
    expect(helpSchema.parse({ ...request, name: ' Сусідка ' }).contact).toEqual({
      phone: '+380671234567',
      name: 'Сусідка',
    })
    const { consent: _consent, ...without } = request
    expect(problems(helpSchema.safeParse(without))).toEqual({ consent: 'contact-consent-missing' })
    expect(helpSchema.parse({ ...without, contact: 'code', name: 'Сусідка' }).contact).toBeNull()
  })

  it('tells all problems at once, and guesses a language', () => {
    expect(problems(helpSchema.safeParse({}))).toEqual({
      need: 'need-missing',
      ways: 'ways-missing',
      contact: 'contact-missing',
    })
    expect(helpSchema.parse({ ...request, language: 'xx' }).language).toBe('uk')
  })
})

it('every problem has its sentence', () => {
  expect(Object.keys(messages.errors.fields)).toEqual(expect.arrayContaining([...mentorFieldErrors]))
})
