type Hit = { type: string; title: string; url: string }

const WAIT_MS = 150
const LEAST = 2
const MOST = 5

let lists = 0

function make(tag: string, className: string, role: string): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.setAttribute('role', role)
  return element
}

/**
 * Suggestions under a search field while one types: a combobox with a listbox of links (ARIA APG, list autocomplete with
 * manual selection). `data-suggest` is the address of `/api/search` with its locale, `data-suggest-label` names the list,
 * `data-suggest-count` is what is said of it, with {count}; `data-suggest-guide`, `-place` … name the kinds. Without an
 * answer of the network nothing happens: the form works as before.
 */
export function suggest(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search][data-suggest]')
  if (!input) return
  const texts = input.dataset
  const list = make('div', 'suggest-list', 'listbox')
  const status = make('div', 'visually-hidden', 'status')
  list.id = `suggest-${++lists}`
  list.hidden = true
  list.setAttribute('aria-label', texts.suggestLabel ?? '')
  form.append(list, status)

  let options: HTMLAnchorElement[] = []
  let active = -1
  let timer = 0
  let asked: AbortController | undefined

  const activate = (at: number) => {
    active = at
    options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at))
    })
    const option = options[at]
    if (option) {
      input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    } else input.removeAttribute('aria-activedescendant')
  }
  const show = (hits: Hit[]) => {
    options = hits.map(({ type, title, url }, index) => {
      const option = make('a', 'suggest-item', 'option') as HTMLAnchorElement
      option.id = `${list.id}-${index}`
      option.href = url
      option.tabIndex = -1
      const kind = texts[`suggest${type.charAt(0).toUpperCase()}${type.slice(1)}`]
      const label = document.createElement('span')
      label.textContent = title
      option.append(label)
      if (kind) {
        const note = document.createElement('span')
        note.className = 'suggest-type'
        note.textContent = kind
        option.append(' ', note)
      }
      return option
    })
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    status.textContent = list.hidden
      ? ''
      : (texts.suggestCount ?? '').replace('{count}', String(options.length))
    activate(-1)
  }
  const close = () => {
    clearTimeout(timer)
    asked?.abort()
    show([])
  }
  const ask = async () => {
    asked = new AbortController()
    const { signal } = asked
    try {
      const query = `&suggest=1&q=${encodeURIComponent(input.value.trim())}`
      const response = await fetch(texts.suggest + query, { signal })
      const { results } = (await response.json()) as { results: Hit[] }
      if (!signal.aborted) show(results.filter(({ url }) => /^\/(?!\/)/.test(url)).slice(0, MOST))
    } catch {
      if (!signal.aborted) show([])
    }
  }

  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  close()
  input.addEventListener('input', () => {
    clearTimeout(timer)
    asked?.abort()
    if (input.value.trim().length < LEAST) show([])
    else timer = window.setTimeout(ask, WAIT_MS)
  })
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return
    const { key } = event
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step) {
      // -1 is the field itself, so the arrows go round through it.
      const places = options.length + 1
      activate(((active + 1 + step + places) % places) - 1)
    } else if (key === 'Enter' && active >= 0) options[active]?.click()
    else if (key === 'Escape') close()
    else return
    event.preventDefault()
  })
  // A press on a link must not take the focus first, or the list would close under the finger.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  input.addEventListener('blur', close)
  form.addEventListener('submit', close)
}
