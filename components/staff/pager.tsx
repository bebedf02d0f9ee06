type Props = { label: string; page: number; pages: number; hrefOf: (page: number) => string }

/** Links to the pages of a long list: the first, the last and those around. Nothing for a single page. */
export function Pager({ label, page, pages, hrefOf }: Props) {
  if (pages <= 1) return null
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  )
  return (
    <nav className="pager" aria-label={label}>
      <ul>
        {near.map((number) => (
          <li key={number}>
            <a href={hrefOf(number)} aria-current={number === page ? 'page' : undefined}>
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
