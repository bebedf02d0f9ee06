// Runs in the browser: draws an episode frame by frame and gives the encoded frames back.

/**
 * What drawing.yaml says, in one language. Numbers of lines count from 1, that of the part for the poster from 0.
 * @typedef {{top: string, lines: string[], parts: {marked: number[], now: number | null}[],
 *   tone: 'danger' | 'calm', poster: number}} Drawing
 */

/**
 * @param {{width: number, height: number, frameMs: number, seconds: number, codec: 'vp9' | 'avc', drawing: Drawing,
 *   transcript: {at: number, text: string}[]}} episode texts are in one language already
 */
export async function recordEpisode({ width, height, frameMs, seconds, codec, drawing, transcript }) {
  const canvas = new OffscreenCanvas(width, height)
  const ink = canvas.getContext('2d')
  const colours = { ink: '#10262b', paper: '#fbfcfa', mist: '#edf3f2', glass: '#0f6b70', deep: '#0a474b' }
  const tones = {
    danger: { ground: '#fbecee', edge: '#9b1a31' },
    calm: { ground: '#fdf3dc', edge: '#6b4700' },
  }
  const tone = tones[drawing.tone]
  const face = (size, weight) => `${weight} ${size}px Manrope`

  const wrap = (text, font, room) => {
    ink.font = font
    const rows = ['']
    for (const word of text.split(' ')) {
      const longer = `${rows.at(-1)} ${word}`.trim()
      if (ink.measureText(longer).width <= room || rows.at(-1) === '') rows[rows.length - 1] = longer
      else rows.push(word)
    }
    return rows
  }
  const plane = (points, colour, alpha) => {
    ink.globalAlpha = alpha
    ink.fillStyle = colour
    ink.beginPath()
    for (const [x, y] of points) ink.lineTo(x, y)
    ink.fill()
    ink.globalAlpha = 1
  }
  const rounded = (x, y, w, h, fill, edge, line) => {
    ink.beginPath()
    ink.roundRect(x, y, w, h, 10)
    ink.fillStyle = fill
    ink.fill()
    if (!edge) return
    ink.strokeStyle = edge
    ink.lineWidth = line
    ink.stroke()
  }

  const drawPhone = (part, shown) => {
    const [x, y, w, h] = [40, 262, width - 80, height - 302]
    rounded(x, y, w, h, '#ffffff', colours.deep, 5)
    ink.fillStyle = colours.deep
    ink.font = face(27, 700)
    ink.fillText(drawing.top, x + 28, y + 48)
    plane(
      [
        [x, y + 70],
        [x + w, y + 70],
        [x + w, y + 73],
        [x, y + 73],
      ],
      colours.deep,
      0.4,
    )
    let at = y + 90
    drawing.lines.forEach((text, index) => {
      const rows = wrap(text, face(30, 550), w - 88)
      const tall = rows.length * 38 + 26
      const isNow = part.now === index + 1 && shown
      const isMarked = part.marked.includes(index + 1) || isNow
      rounded(
        x + 20,
        at,
        w - 40,
        tall,
        isMarked ? tone.ground : colours.mist,
        isMarked ? tone.edge : null,
        isNow ? 7 : 3,
      )
      ink.fillStyle = colours.ink
      ink.font = face(30, 550)
      rows.forEach((row, number) => {
        ink.fillText(row, x + 44, at + 43 + number * 38)
      })
      at += tall + 10
    })
  }

  /** The words stand above the phone, as large as a small screen needs. */
  const draw = (time) => {
    const index = transcript.findLastIndex(({ at }) => at <= time)
    const since = time - transcript[index].at
    ink.fillStyle = colours.paper
    ink.fillRect(0, 0, width, height)
    plane(
      [
        [width - 190, 0],
        [width, 0],
        [width, 170],
        [width - 110, 54],
      ],
      colours.glass,
      0.1,
    )
    plane(
      [
        [width - 110, 0],
        [width, 0],
        [width, 80],
      ],
      colours.glass,
      0.22,
    )
    plane(
      [
        [0, height - 120],
        [150, height],
        [0, height],
      ],
      colours.glass,
      0.14,
    )
    drawPhone(drawing.parts[index], since >= 0.6)
    ink.globalAlpha = Math.min(1, since / 0.4)
    ink.fillStyle = colours.ink
    const rows = wrap(transcript[index].text, face(38, 650), width - 96)
    const top = 128 - (rows.length * 48) / 2 + 36
    rows.forEach((row, number) => {
      ink.fillText(row, 48, top + number * 48)
    })
    ink.globalAlpha = 1
    const done = (width * time) / seconds
    plane(
      [
        [0, height - 10],
        [done, height - 10],
        [done, height],
        [0, height],
      ],
      colours.glass,
      1,
    )
  }

  const frames = []
  const found = { avcC: null }
  const encoder = new VideoEncoder({
    output: (chunk, { decoderConfig } = {}) => {
      const data = new Uint8Array(chunk.byteLength)
      chunk.copyTo(data)
      if (decoderConfig?.description) found.avcC = new Uint8Array(decoderConfig.description).toBase64()
      frames.push({
        ms: Math.round(chunk.timestamp / 1000),
        isKey: chunk.type === 'key',
        data: data.toBase64(),
      })
    },
    error: (error) => {
      throw error
    },
  })
  const settings = {
    vp9: { codec: 'vp09.00.31.08', bitrateMode: 'quantizer' },
    avc: { codec: 'avc1.42001f', avc: { format: 'avc' }, bitrate: 40_000 },
  }
  encoder.configure({ ...settings[codec], width, height, framerate: 1000 / frameMs })
  const count = (seconds * 1000) / frameMs
  for (let index = 0; index < count; index++) {
    draw((index * frameMs) / 1000)
    const frame = new VideoFrame(canvas, { timestamp: index * frameMs * 1000, duration: frameMs * 1000 })
    encoder.encode(frame, { keyFrame: (index * frameMs) % 10_000 === 0, vp9: { quantizer: 46 } })
    frame.close()
    if (encoder.encodeQueueSize > 10) await new Promise((done) => setTimeout(done, 5))
  }
  await encoder.flush()
  draw(transcript[drawing.poster].at + 1)
  const poster = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })).arrayBuffer(),
  )
  return { frames, avcC: found.avcC, poster: poster.toBase64() }
}
