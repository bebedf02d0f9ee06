import type { ReactNode } from 'react'

type ScreenshotProps = { src?: string; alt?: string; width?: string; height?: string; children?: ReactNode }

/** A picture of a screen; its size is known, so nothing jumps while it loads. */
export function Screenshot({ src, alt, width, height, children }: ScreenshotProps) {
  return (
    <figure className="screenshot">
      <picture>
        <img src={src} alt={alt ?? ''} width={width} height={height} loading="lazy" decoding="async" />
      </picture>
      <figcaption>{children}</figcaption>
    </figure>
  )
}
