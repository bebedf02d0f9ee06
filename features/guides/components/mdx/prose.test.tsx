import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import messages from '@/messages/uk.json'
import { guideFile, wholeBody } from '@/tests/factories/guide-file'
import { parseGuide } from '../../rules/parse-mdx'
import { plainText } from '../../rules/plain-text'
import { splitGuide } from '../../rules/split-guide'
import type { GuideNodes } from '../../types'
import type { MdxLabels } from './labels'
import { Prose } from './prose'

const labels: MdxLabels = messages.guides.mdx
const context = {
  facts: {
    names: {
      nominative: 'Мала громада',
      genitive: 'Малої громади',
      locative: 'Малій громаді',
      adjective: 'Малий',
    },
    phones: { cnap: '+380445551234', hotline: '0800123456' },
  },
  href: (path: string) => `/en${path}`,
}

function split(body: string) {
  const { tree, problems } = parseGuide(guideFile(body))
  expect(problems).toEqual([])
  if (!tree) throw new Error('no tree')
  return splitGuide(tree, context)
}
const markup = (nodes: GuideNodes) =>
  renderToStaticMarkup(<Prose nodes={nodes} labels={labels} />).replace(/\n/g, '')

/** What stands first below the steps, as markup. */
function shown(text: string): string {
  const html = markup(split(wholeBody(text)).after)
  return html.slice(0, html.indexOf('<h2 id="problems">'))
}

const tags: [name: string, text: string, html: string][] = [
  [
    'Note',
    '<Note>\n\nТекст.\n\n</Note>',
    '<div class="callout callout-note" role="note" aria-label="До відома"><p class="callout-title">До відома</p><p>Текст.</p></div>',
  ],
  [
    'Warning',
    '<Warning>\n\nТекст.\n\n</Warning>',
    '<div class="callout callout-warning" role="note" aria-label="Зверніть увагу"><p class="callout-title">Зверніть увагу</p><p>Текст.</p></div>',
  ],
  [
    'ScamAlert',
    '<ScamAlert>\n\nТекст.\n\n</ScamAlert>',
    '<div class="callout callout-scam" role="note" aria-label="Обережно: шахраї"><p class="callout-title">Обережно: шахраї</p><p>Текст.</p></div>',
  ],
  [
    'Needs',
    '<Needs>\n\n- Паспорт\n- Телефон\n\n</Needs>',
    '<div class="needs"><p class="needs-title">Що мати під рукою</p><ul><li>Паспорт</li><li>Телефон</li></ul></div>',
  ],
  [
    'Where',
    '<Where place="abroad">\n\nТекст.\n\n</Where>',
    '<div class="where-variant" data-where="abroad"><p>Якщо ви за кордоном</p><p>Текст.</p></div>',
  ],
  [
    'Official',
    '<Official url="https://diia.gov.ua" recognise="Закінчується на gov.ua.">diia.gov.ua</Official>',
    '<div class="official"><a class="official-address" href="https://diia.gov.ua" rel="external noreferrer">diia.gov.ua</a><p class="small">як упізнати: Закінчується на gov.ua.</p></div>',
  ],
  [
    'Official in a sentence',
    'Сайт <Official url="https://diia.gov.ua" recognise="Це gov.ua.">diia.gov.ua</Official>.',
    '<p>Сайт <a class="official-inline" href="https://diia.gov.ua" rel="external noreferrer">diia.gov.ua</a> <span class="soft">(як упізнати: Це gov.ua)</span>.</p>',
  ],
  [
    'Phone',
    '<Phone number="+380445551234" hours="9:00–18:00">ЦНАП</Phone>',
    '<p class="phone-card">ЦНАП: <a class="phone-number" href="tel:+380445551234">+380 44 555 12 34</a><span class="phone-hours"> (9:00–18:00)</span></p>',
  ],
  [
    'Phone of the community',
    '<Phone of="cnap">ЦНАП <Community case="genitive" /></Phone>',
    '<p class="phone-card">ЦНАП Малої громади: <a class="phone-number" href="tel:+380445551234">+380 44 555 12 34</a></p>',
  ],
  [
    'Phone in a sentence',
    'Дзвоніть: <Phone of="hotline">лінія</Phone>.',
    '<p>Дзвоніть: <span class="phone">лінія: <a class="phone-number" href="tel:0800123456">0 800 123 456</a></span>.</p>',
  ],
  [
    'Screenshot',
    '<Screenshot src="/content/images/diia/x.png" alt="Меню" width="720" height="1280">Меню Дії</Screenshot>',
    '<figure class="screenshot"><picture><img src="/content/images/diia/x.png" alt="Меню" width="720" height="1280" loading="lazy" decoding="async"/></picture><figcaption>Меню Дії</figcaption></figure>',
  ],
  ['Term', 'Це <Term id="kep">КЕП</Term>.', '<p>Це <a class="term" href="/en/glossary#kep">КЕП</a>.</p>'],
  [
    'Community',
    'У <Community case="locative" /> це <Community case="adjective" /> центр.',
    '<p>У Малій громаді це Малий центр.</p>',
  ],
  ['own link', '[Дія](/guides/diia-app)', '<p><a href="/en/guides/diia-app">Дія</a></p>'],
  [
    'link to another site',
    '[Дія](https://diia.gov.ua)',
    '<p><a href="https://diia.gov.ua" rel="external noreferrer">Дія</a></p>',
  ],
  ['link to a phone', '[102](tel:102)', '<p><a href="tel:102">102</a></p>'],
  [
    'Markdown',
    '### Ще\n\n1. **Один**\n2. *Два*',
    '<h3>Ще</h3><ol><li><strong>Один</strong></li><li><em>Два</em></li></ol>',
  ],
  ['signs of HTML in words', 'Якщо 2 > 1 & "так"', '<p>Якщо 2 &gt; 1 &amp; &quot;так&quot;</p>'],
]

describe('tags as elements', () => {
  // React hoists a preload hint before a picture that is not lazy; ours are lazy, so the markup is all there is.
  it.each(tags)('%s', (_name, text, html) => {
    expect(shown(text)).toBe(html)
  })

  it('folds problems and gives the two sections their anchors', () => {
    const html = markup(split(wholeBody()).after)
    expect(html).toContain(
      '<h2 id="problems">Що може піти не так</h2><details class="problem"><summary>Не виходить 1</summary><p>Спробуйте ще раз.</p></details>',
    )
    expect(html).toContain('<h2 id="in-person">Де допоможуть особисто</h2>')
  })
})

describe('a guide in parts', () => {
  const step =
    '<Step n="7" title="Крок">\n\nРечення.\n\n<Note>\n\nНота.\n\n</Note>\n\n<More title="Як саме">\n\nДеталь.\n\n</More>\n\n<More>\n\nЩе.\n\n</More>\n\n</Step>'
  const { intro, steps } = split(wholeBody().replace('</Steps>', `${step}\n\n</Steps>`))

  it('has an opening and steps with permanent numbers', () => {
    expect(plainText(intro)).toBe('Вступ до інструкції.')
    expect(steps.map(({ number }) => number)).toEqual([1, 2, 3, 4, 7])
  })

  it('has a sentence, a body and details in a step', () => {
    const last = steps.at(-1)
    expect(last?.title).toBe('Крок')
    expect(markup(last?.lead ?? [])).toBe('<p>Речення.</p>')
    expect(plainText(last?.body ?? [])).toBe('Нота.')
    expect(last?.more.map(({ title, nodes }) => [title, plainText(nodes)])).toEqual([
      ['Як саме', 'Деталь.'],
      [null, 'Ще.'],
    ])
  })

  it('gives its words to search with spaces between blocks only', () => {
    const { after } = split(wholeBody('Є <Term id="kep">КЕП</Term>, а ще **NFC**.\n\n- а\n- б'))
    expect(plainText(after)).toMatch(
      /^Є КЕП, а ще NFC\. а б Що може піти не так Не виходить 1 Спробуйте ще раз\./,
    )
  })
})
