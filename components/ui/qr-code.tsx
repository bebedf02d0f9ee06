import { qrShape } from './qr-path'
import { QrPicture } from './qr-picture'

/** A QR code as one SVG path, from paper or screen. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  return <QrPicture {...qrShape(text)} label={label} className={className} />
}
