import 'server-only'
import { requireStaff } from '@/features/auth/loaders'
import { readExchange } from './data.staff'
import { toCsv } from './rules/csv'
import { type ExchangeFormat, exchangeFormats, headerOf, rowOf } from './rules/exchange/formats'

/** All places as a file of one of the formats, hidden ones too; null when the format is not known. */
export async function loadPlaceExport(
  asked: string,
): Promise<{ format: ExchangeFormat; csv: string } | null> {
  await requireStaff('export:place')
  const format = exchangeFormats.find((known) => known === asked)
  if (!format) return null
  const { known, context } = await readExchange()
  return {
    format,
    csv: toCsv(
      [...headerOf(format)],
      known.map(({ flat }) => rowOf(format, flat, context)),
    ),
  }
}
