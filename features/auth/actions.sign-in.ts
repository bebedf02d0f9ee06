'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { href } from '@/lib/i18n/locales'
import { signOutAction as buildSignOut, signInAction } from './builders.sign-in'
import { SIGN_IN_PATH } from './constants'
import { findLink } from './data.links'
import { digestPassword } from './mutations.passwords'
import { signIn, signInWithCode, signOut, welcomeStaff } from './mutations.sign-in'
import { nextPath } from './rules/next-path'
import { ownWords } from './rules/own-words'
import { passwordProblem } from './rules/password'
import { signInCodeSchema, signInSchema, welcomeSchema } from './schema'

/** Checks e-mail and password, and goes on to the second factor or in. */
export const passwordAction = signInAction(
  signInSchema,
  { name: 'sign-in' },
  async ({ email, password, next }, { locale, now }) => {
    const answer = await signIn(email, password, { headers: await headers(), now })
    const goal = nextPath(next)
    if (answer === 'in') redirect(goal ?? href(locale, '/admin'))
    if (answer === 'code') {
      const query = goal ? `?next=${encodeURIComponent(goal)}` : ''
      redirect(`${href(locale, `${SIGN_IN_PATH}/code`)}${query}`)
    }
    return {
      status: 'invalid',
      fields: { password: answer === 'locked' ? 'sign-in-locked' : 'sign-in-wrong' },
    }
  },
)

/** Checks the second factor and goes in. */
export const codeAction = signInAction(
  signInCodeSchema,
  { name: 'sign-in-code' },
  async ({ code, next }, { locale, now }) => {
    const answer = await signInWithCode(code, { headers: await headers(), now })
    if (answer === 'in') redirect(nextPath(next) ?? href(locale, '/admin'))
    if (answer === 'again') redirect(`${href(locale, SIGN_IN_PATH)}?again=1`)
    return { status: 'invalid', fields: { code: answer === 'locked' ? 'sign-in-locked' : 'code-wrong' } }
  },
)

/** Ends the session of who asks. */
export const signOutAction = buildSignOut(async ({ locale }) => {
  await signOut(await headers())
  redirect(href(locale, SIGN_IN_PATH))
})

/** Sets a password by a one-time link, and signs in with it. */
export const welcomeAction = signInAction(
  welcomeSchema,
  { name: 'welcome' },
  async ({ token, password }, { locale, now }) => {
    const person = await findLink(token, now)
    if (!person) return { status: 'failed', code: 'gone' }
    const problem = passwordProblem(password, ownWords(person))
    if (problem) return { status: 'invalid', fields: { password: problem } }
    const digest = await digestPassword(password)
    if (!(await welcomeStaff(token, digest, now))) return { status: 'failed', code: 'gone' }
    const answer = await signIn(person.email, password, { headers: await headers(), now })
    redirect(href(locale, answer === 'code' ? `${SIGN_IN_PATH}/code` : '/admin'))
  },
)
