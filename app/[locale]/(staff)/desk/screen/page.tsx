import { getTranslations } from 'next-intl/server'
import { requireStaff } from '@/features/auth/loaders'
import { VisitorScreen } from '@/features/desk/components/staff/visitor-screen'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/desk/screen'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.desk' })
  return { title: t('screenTitle') }
}

/** The second window: the visitor looks at it, so it has no menu and no name. */
export default async function VisitorScreenPage({ params }: Props) {
  await pageLocale(params)
  await requireStaff('use:desk')
  return <VisitorScreen />
}
