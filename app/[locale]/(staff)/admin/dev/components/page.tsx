import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ExampleList } from '@/components/layout/example-list'
import { staffExamples } from '@/components/staff-examples'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { requireStaff } from '@/features/auth/loaders'
import { env } from '@/lib/env'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/dev/components'>

/** Every component of the staff pages with its examples, where the public ones are shown too. */
export default async function StaffComponentsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('read:home')
  if (process.env.NODE_ENV !== 'development' && env().SHOW_EXAMPLES !== '1') notFound()
  const t = await getTranslations({ locale, namespace: 'dev' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/dev/components">
      <h1>{t('components')}</h1>
      <ExampleList locale={locale} groups={staffExamples} />
    </StaffShell>
  )
}
