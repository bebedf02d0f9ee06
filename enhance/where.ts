import { keep, recall } from './storage'

const KEY = 'where'

/** «Where are you now»: kept on the device, shows what concerns the reader first. */
export function rememberWhere(): void {
  const choices = [...document.querySelectorAll<HTMLElement>('[data-where-choice]')]
  const inAddress = new URLSearchParams(location.search).get(KEY)
  const asked = choices.some((choice) => inAddress && choice.dataset.whereChoice === inAddress)
    ? inAddress
    : null
  for (const choice of choices) {
    choice.addEventListener('click', (event) => {
      const value = choice.dataset.whereChoice || null
      keep(KEY, value)
      // A list that the server has already narrowed lacks what the new choice would show: there the link is followed.
      if (asked) return
      event.preventDefault()
      show(value)
    })
  }
  show(asked ?? recall(KEY))

  function show(where: string | null): void {
    for (const choice of choices) {
      const current = (choice.dataset.whereChoice || null) === where
      if (current && where) choice.setAttribute('aria-current', 'true')
      else choice.removeAttribute('aria-current')
      if (!choice.dataset.whereChoice) choice.hidden = !where
    }
    for (const item of document.querySelectorAll<HTMLElement>('[data-where]')) {
      item.hidden = where !== null && !item.dataset.where?.split(' ').includes(where)
    }
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-where-link]')) {
      const url = new URL(link.href)
      if (where) url.searchParams.set('where', where)
      else url.searchParams.delete('where')
      link.href = url.pathname + url.search
    }
  }
}
