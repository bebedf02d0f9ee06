import type { QrShape } from './qr-path'

type Props = QrShape & { label: string; className?: string }

/** A QR code that was worked out before: black on white in every theme, so that any camera reads it. */
export function QrPicture({ size, path, label, className = 'qr' }: Props) {
  return (
    <svg
      className={className}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M-4 -4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path fill="#000" d={path} />
    </svg>
  )
}
