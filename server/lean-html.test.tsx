import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { JsonLd } from '../components/ui/json-ld'
import { leanHtml } from './lean-html'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="uk"><head>${head}</head><body>${body}</body></html>`

describe('a lean page', () => {
  it.each([
    ['a script of the framework', '<script src="/_next/static/chunks/main.js" async=""></script>'],
    ['with attributes in another order', '<script async="" id="_R_" src="/_next/static/a.js"></script>'],
    ['in capitals', '<SCRIPT SRC="/_next/static/a.js"></SCRIPT>'],
    ['with a space before its end', '<script src="/_next/a.js"></script >'],
    ['without attributes', '<script>self.__next_f.push([1,"<div>\\u003c/div>"])</script>'],
    ['over several lines', '<script\n  src="/_next/a.js"\n>\nlet a = 1 > 0\n</script>'],
    ['that only names our folder', '<script src="/_next/a.js?from=/assets/"></script>'],
    [
      'that names our folder beside its source',
      '<script data-src="/assets/x.js" src="/_next/a.js"></script>',
    ],
    ['that names the type of data', '<script data-type="application/ld+json">alert(1)</script>'],
    ['of another host', '<script src="https://evil.example/assets/a.js"></script>'],
    ['a module', '<script type="module" src="/_next/a.mjs"></script>'],
    ['a preload', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>'],
    ['a preload, turned round', '<link href="/_next/static/a.js" as="script" rel="preload"/>'],
    ['a preload in capitals', '<LINK REL="preload" AS="script" HREF="/_next/static/a.js">'],
    ['a module preload', '<link href="/_next/static/a.mjs" rel="modulepreload"/>'],
    ['marks of the framework', '<!--$--><!--/$--><!--$?--><!--$!--><!--$~--><!-- --><!--&--><!--/&-->'],
    ['an empty holder', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('loses %s', (_name, html) => {
    expect(leanHtml(page(html, html))).toBe(page(''))
  })

  it.each([
    ['our script', '<script src="/assets/enhance-1a2b.js" defer=""></script>'],
    ['our script, turned round', '<script defer="" src="/assets/enhance-1a2b.js"></script>'],
    ['data', '<script type="application/ld+json">{"@type":"HowTo","name":"Дія"}</script>'],
    ['data with an id', '<script id="data" type="application/ld+json">{}</script>'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
    [
      'a font',
      '<link rel="preload" href="/_next/static/a.woff2" as="font" crossorigin="" type="font/woff2"/>',
    ],
    ['an inline style', '<style>:root{--brand-glass:#0F6B70}</style>'],
    ['a comment of ours', '<!-- a person wrote this -->'],
    ['a hidden block with text', '<div hidden="">до друку</div>'],
    ['typed code', '<textarea>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- --&gt;</textarea>'],
    ['a value with code', '<input value="&lt;script src=&quot;/_next/a.js&quot;&gt;&lt;/script&gt;"/>'],
  ])('keeps %s', (_name, html) => {
    expect(leanHtml(page(html, html))).toBe(page(html, html))
  })

  it('keeps what stands between two scripts', () => {
    const script = '<script>1</script>'
    expect(leanHtml(`${script}<p>перше</p>${script}<p>друге</p>${script}`)).toBe('<p>перше</p><p>друге</p>')
  })

  it('is the same when it is made lean again', () => {
    const html = page('<script>1</script><!--$-->', '<div hidden=""><!--/$--></div><p>a<!-- -->b</p>')
    expect(leanHtml(leanHtml(html))).toBe(leanHtml(html))
  })
})

describe('hostile text', () => {
  const hostile = '</script><script src="https://evil.example/"></script><!--<script>\u2028& "quoted"'

  it('in data cannot end its element, and comes back as it was', () => {
    const html = renderToStaticMarkup(<JsonLd data={{ '@type': 'HowTo', name: hostile, [hostile]: 1 }} />)
    expect(html.match(/<\/?script/gi)).toHaveLength(2)
    expect(html).not.toContain('<!--')
    expect(leanHtml(page(html))).toBe(page(html))
    const [, json = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html) ?? []
    expect(JSON.parse(json)).toEqual({ '@type': 'HowTo', name: hostile, [hostile]: 1 })
  })

  it('no data is no element', () => {
    expect(renderToStaticMarkup(<JsonLd data={null} />)).toBe('')
  })

  it('that somebody typed stands in its field as it was typed', () => {
    const form = (
      <form>
        <textarea name="question" defaultValue={hostile} />
        <input name="phone" defaultValue={hostile} />
        <p>{hostile}</p>
      </form>
    )
    const html = renderToStaticMarkup(form)
    expect(leanHtml(html)).toBe(html)
    expect(html.match(/&lt;script src=&quot;https:/g)).toHaveLength(3)
  })
})
