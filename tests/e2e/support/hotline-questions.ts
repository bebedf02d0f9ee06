import { expect, type Page } from '@playwright/test'

type Question = { question: string; phone?: string; locale?: 'uk' | 'en' }

/** The fields of the hotline's form, filled in as a resident does. */
export async function fillHotlineForm(page: Page, { question, phone, locale = 'uk' }: Question) {
  await page.goto(locale === 'uk' ? '/hotline' : '/en/hotline')
  const form = page.locator('#hotline-form')
  await form.locator('[name=question]').fill(question)
  await form.locator(`[name=contact][value=${phone ? 'phone' : 'code'}]`).check()
  if (phone) {
    await form.locator('[name=phone]').fill(phone)
    await form.locator('[name=consent]').check()
  }
  return form
}

/** Asks the hotline through its form. @returns the code, as the page with it says. */
export async function askHotline(page: Page, question: Question): Promise<string> {
  const form = await fillHotlineForm(page, question)
  await form.locator('button[type=submit]').click()
  const code = page.locator('.big-code')
  await expect(code).toHaveText(/^[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}$/)
  return code.innerText()
}
