'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'

/** The saved draft in the real layout, shown anew after every save at the place where the editor had scrolled to. */
export function LivePreview({ address, saves }: { address: string; saves: number }) {
  const t = useTranslations('staff.editing')
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (saves > 0) frame.current?.contentWindow?.location.reload()
  }, [saves])
  return (
    <section className="editor-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('preview')}</h2>
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {t('previewApart')}
        </a>
      </p>
      <iframe ref={frame} src={address} title={t('previewFrame')} />
    </section>
  )
}
