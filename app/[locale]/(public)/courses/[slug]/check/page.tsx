import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { loadFormTexts } from '@/components/forms/load-form-texts'
import { Shell } from '@/components/layout/shell'
import { EndCheckView } from '@/features/courses/components/end-check-view'
import { listCourses } from '@/features/courses/loaders'
import { loadEndCheck } from '@/features/courses/loaders.lessons'
import { locales } from '@/lib/i18n/locales'
import { pageMetadata } from '@/lib/i18n/metadata'
import { pageLocale } from '@/lib/i18n/page'

type Props = PageProps<'/[locale]/courses/[slug]/check'>

export async function generateStaticParams() {
  const courses = (await listCourses('uk')).filter(({ lessons }) => lessons.length > 0)
  return locales.flatMap((locale) => courses.map(({ slug }) => ({ locale, slug })))
}

async function load({ params }: Props) {
  const locale = await pageLocale(params)
  const check = await loadEndCheck((await params).slug, locale)
  if (!check) notFound()
  return { locale, ...check, path: `/courses/${check.course.slug}` }
}

export async function generateMetadata(props: Props) {
  const { locale, course, path } = await load(props)
  const t = await getTranslations({ locale, namespace: 'lessons' })
  const description = t('check.description', { title: course.title })
  return pageMetadata(locale, `${path}/check`, { title: `${t('endCheck')}: ${course.title}`, description })
}

export default async function EndCheckPage(props: Props) {
  const { locale, course, questions, path } = await load(props)
  const crumbs = [
    { path: '/courses', label: (await getTranslations({ locale, namespace: 'nav' }))('courses') },
    { path, label: course.title },
  ]
  return (
    <Shell locale={locale} path={`${path}/check`} section="courses" crumbs={crumbs}>
      <EndCheckView
        locale={locale}
        course={course}
        questions={questions}
        forms={await loadFormTexts(locale)}
      />
    </Shell>
  )
}
