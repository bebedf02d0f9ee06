import { createTranslator } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { type FormState, idle } from '@/lib/form-state'
import messages from '@/messages/uk.json'
import { hotlineFormTexts } from '../presenter'
import { HotlineFormView } from './hotline-form-view'

const t = createTranslator({ locale: 'uk', messages, namespace: 'hotline' })
const { errors, forms } = messages

function render(state: FormState, more: { question?: string; idempotencyKey?: string } = {}): string {
  return renderToStaticMarkup(
    <HotlineFormView
      locale="uk"
      texts={hotlineFormTexts(t, { community: 'Костянтинівська громада', days: 365 })}
      forms={{ ...forms, failed: errors.failed, fields: errors.fields }}
      state={state}
      action="/hotline"
      {...more}
    />,
  )
}

describe('the hotline form', () => {
  it('begins empty, with a call back and any time', () => {
    const html = render(idle, { idempotencyKey: 'abc' })
    expect(html).not.toContain('error-summary')
    expect(html).not.toContain('aria-invalid')
    expect(html).toContain('data-draft="hotline"')
    expect(html.match(/checked=""[^>]*value="[^"]*"|value="[^"]*"[^>]*checked=""/g)?.join(' ')).toMatch(
      /phone.*any/,
    )
    expect(html).toMatch(/name="submissionKey"[^>]*value="abc"/)
    expect(html).toContain('видалить його через 365 днів')
  })

  it('takes words along from a search', () => {
    expect(render(idle, { question: 'пропуск <b>' })).toContain('>пропуск &lt;b&gt;</textarea>')
  })

  it('comes back with every value, errors beside the fields and a summary that links to them', () => {
    const html = render({
      status: 'invalid',
      fields: { question: 'question-too-short', phone: 'phone-too-short', consent: 'consent-missing' },
      values: {
        question: 'Що',
        contact: 'phone',
        phone: '050 12',
        callWhen: 'evening',
        mayLeaveMessage: 'on',
        submissionKey: 'k',
      },
    })
    expect(html).toMatch(
      /id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title"/,
    )
    expect(html).toContain(
      '<a href="#hotline-phone">Номер закороткий. Потрібно 10 цифр, наприклад 050 123 45 67.</a>',
    )
    expect(html.indexOf('#hotline-question')).toBeLessThan(html.indexOf('#hotline-phone'))
    expect(html).toMatch(
      /<input[^>]*id="hotline-phone"[^>]*aria-describedby="hotline-phone-hint hotline-phone-error"/,
    )
    expect(html).toMatch(/<input[^>]*id="hotline-phone"[^>]*aria-invalid="true"/)
    expect(html).toContain('<p class="field-error" id="hotline-phone-error">')
    expect(html).toContain('>Що</textarea>')
    expect(html).toContain('value="050 12"')
    expect(html).toMatch(/value="evening"[^>]*checked|checked=""[^>]*value="evening"/)
    expect(html).toMatch(
      /id="hotline-mayLeaveMessage"[^>]*checked|checked=""[^>]*id="hotline-mayLeaveMessage"/,
    )
    expect(html).not.toMatch(/id="hotline-consent"[^>]*checked/)
    expect(html).toMatch(/name="submissionKey"[^>]*value="k"/)
  })

  it('links the error of a choice to its first answer', () => {
    const html = render({
      status: 'invalid',
      fields: { contact: 'contact-missing' },
      values: { contact: '' },
    })
    expect(html).toContain('href="#hotline-contact"')
    expect(html).toMatch(/<fieldset class="field has-error" aria-describedby="hotline-contact-error"/)
    expect(html).toMatch(/<input[^>]*id="hotline-contact"/)
  })

  it('says what happened when the whole form failed, with the number of our mistake', () => {
    const html = render({
      status: 'failed',
      code: 'unexpected',
      errorId: '1a2b3c4d',
      values: { question: 'Довге' },
    })
    expect(html).toContain('Номер помилки: 1a2b3c4d.')
    expect(html).toContain('>Довге</textarea>')
    expect(render({ status: 'failed', code: 'limit', values: {} })).toContain('Зачекайте десять хвилин')
  })

  it('shows a sentence even for a code it does not know', () => {
    const html = render({ status: 'invalid', fields: { phone: 'new-code', form: 'file' }, values: {} })
    expect(html).toContain('Тут щось не так.')
    expect(html).toContain('<li>Файл надіслати не можна.')
  })

  it('hides the trap from people but not by display', () => {
    const html = render(idle)
    expect(html).toMatch(/<div class="honeypot" aria-hidden="true"><label>[^<]+<input[^>]*name="website"/)
    expect(html).toMatch(/<input[^>]*tabindex="-1"[^>]*name="website"/)
  })
})
