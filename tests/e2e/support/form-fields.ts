import type { Page } from '@playwright/test'

/** The fields of a form on the page, the framework's own among them, as a browser would send them. */
export async function encodedForm(page: Page, form: string): Promise<{ type: string; body: Buffer }> {
  const fields = await page
    .locator(form)
    .evaluate((element) =>
      element instanceof HTMLFormElement
        ? [...new FormData(element)].map(([name, value]) => [name, String(value)])
        : [],
    )
  const data = new FormData()
  for (const [name = '', value = ''] of fields) data.append(name, value)
  const whole = new Response(data)
  return { type: whole.headers.get('content-type') ?? '', body: Buffer.from(await whole.arrayBuffer()) }
}
