import 'server-only'
import { z } from 'zod'
import { type Database, db } from '@/lib/db'
import { type ExchangeFormat, exchangeFormats } from './rules/exchange/formats'
import type { FileRow, ImportReport } from './rules/exchange/plan'

export type PlaceImport = {
  id: string
  format: ExchangeFormat
  fileName: string
  createdBy: string
  createdAt: Date
  acceptedAt: Date | null
  file: { rows: FileRow[]; ragged: number[] }
  report: ImportReport
}

const format = z.enum(exchangeFormats)

/** An upload with its report; null when there is none. */
export async function getPlaceImport(id: string, database: Database = db()): Promise<PlaceImport | null> {
  const found = await database.placeImport.findUnique({ where: { id } })
  if (!found) return null
  const { rows, report, ...upload } = found
  return {
    ...upload,
    format: format.parse(upload.format),
    file: rows as unknown as PlaceImport['file'],
    report: report as unknown as ImportReport,
  }
}

export type PlaceImportSummary = Pick<
  PlaceImport,
  'id' | 'format' | 'fileName' | 'createdBy' | 'createdAt' | 'acceptedAt'
>

/** The last uploads, newest first. */
export async function listPlaceImports(
  limit: number,
  database: Database = db(),
): Promise<PlaceImportSummary[]> {
  const uploads = await database.placeImport.findMany({
    select: { id: true, format: true, fileName: true, createdBy: true, createdAt: true, acceptedAt: true },
    orderBy: { createdAt: 'desc' },
    take: limit,
  })
  return uploads.map((upload) => ({ ...upload, format: format.parse(upload.format) }))
}
