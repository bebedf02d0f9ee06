'use client'

import { useTranslations } from 'next-intl'
import { precisions, visibilities } from '@/features/places/constants'
import { teachingLanguages } from '../../constants'
import { SessionLine, SessionSelect } from './session-select'
import { useSessionForm } from './session-values'

/** What may be changed without anybody having to be told. */
export function FactsFields({ taken }: { taken: number }) {
  const t = useTranslations('staff.sessions')
  const { choices } = useSessionForm()
  const languages = teachingLanguages.map((value) => ({ value, label: t(`languages.${value}`) }))
  const seen = visibilities.map((value) => ({ value, label: t(`visibilities.${value}`) }))
  const exact = precisions.map((value) => ({ value, label: t(`precisions.${value}`) }))
  return (
    <>
      <div className="form-columns">
        <SessionLine name="titleUk" lang="uk" hint={t('hints.title')} />
        <SessionLine name="titleEn" lang="en" hint={t('hints.both')} />
        <SessionLine name="noteUk" lang="uk" hint={t('hints.note')} />
        <SessionLine name="noteEn" lang="en" hint={t('hints.both')} />
        <SessionLine name="capacity" hint={t('hints.capacity', { taken })} />
        <SessionSelect name="tutorId" options={choices.tutors} none={t('none')} />
        <SessionSelect name="language" options={languages} />
        <SessionSelect name="partnerId" options={choices.partners} none={t('none')} />
        <SessionSelect name="cohortId" options={choices.cohorts} none={t('none')} hint={t('hints.cohort')} />
      </div>
      <div className="form-columns">
        <SessionSelect name="visibility" options={seen} hint={t('hints.visibility')} />
        <SessionSelect name="precision" options={exact} hint={t('hints.precision')} />
      </div>
    </>
  )
}
