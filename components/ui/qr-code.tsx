import QRCode from 'qrcode'

/** A QR code as one SVG path, black on white in every theme, so that any camera reads it from paper or screen. */
export function QrCode({
  text,
  label,
  className = 'qr',
}: {
  text: string
  label: string
  className?: string
}) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const size = modules.size
  let path = ''
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) if (modules.get(y, x)) path += `M${x} ${y}h1v1h-1z`
  }
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
