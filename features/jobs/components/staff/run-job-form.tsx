'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useActionState, useEffect } from 'react'
import { FormStatus } from '@/components/staff/form-status'
import { Submit } from '@/components/staff/submit'
import { staffIdle } from '@/lib/staff-form-state'
import { runJobAction } from '../../actions.staff'
import type { JobName } from '../../types'

const LOOK_EVERY_MS = 2000

/** Asks for a run, and looks again while one waits or goes on. */
export function RunJobForm({ name, isOpen }: { name: JobName; isOpen: boolean }) {
  const t = useTranslations('staff.jobs')
  const router = useRouter()
  const [state, action] = useActionState(runJobAction, staffIdle)
  useEffect(() => {
    if (!isOpen) return
    const timer = setInterval(() => router.refresh(), LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [isOpen, router])
  useEffect(() => {
    if (state.status === 'ok') router.refresh()
  }, [state, router])
  return (
    <form action={action}>
      <FormStatus
        state={state}
        fields={[]}
        done={t('asked', { name: t(`names.${name}`) })}
        id={`run-${name}-status`}
      />
      <input type="hidden" name="name" value={name} />
      <Submit label={t('run')} tone="quiet" />
    </form>
  )
}
