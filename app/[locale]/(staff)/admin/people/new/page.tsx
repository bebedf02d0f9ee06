import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/staff/page-header'
import { InviteForm } from '@/features/auth/components/staff/invite-form'
import { StaffShell } from '@/features/auth/components/staff/staff-shell'
import { requireStaff } from '@/features/auth/loaders'
import { href } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/admin/people/new'>

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'staff.people' })
  return { title: t('new') }
}

export default async function NewPersonPage({ params }: Props) {
  const locale = await pageLocale(params)
  const staff = await requireStaff('update:staff')
  const t = await getTranslations({ locale, namespace: 'staff.people' })
  return (
    <StaffShell locale={locale} staff={staff} path="/admin/people/new">
      <p>
        <a href={href(locale, '/admin/people')}>{t('back')}</a>
      </p>
      <PageHeader title={t('new')} lead={t('newLead')} />
      <InviteForm />
    </StaffShell>
  )
}
