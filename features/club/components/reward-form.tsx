'use client'

import { useActionState } from 'react'
import { FormErrors } from '@/components/forms/form-errors'
import { idle } from '@/lib/form-state'
import { takeRewardAction } from '../actions'
import type { RewardChoice } from '../presenter'
import { type CardFormProps, CardHidden } from './card-hidden'
import { RewardRow } from './reward-row'

type Props = CardFormProps & { rewards: readonly RewardChoice[]; take: string }

/** All rewards; those that the card can pay have a button. */
export function RewardForm({ rewards, take, ...props }: Props) {
  const [state, action] = useActionState(takeRewardAction, idle)
  return (
    <form id="reward-form" action={action} noValidate>
      <FormErrors state={state} texts={props.forms} fields={[]} id="reward-errors" />
      <CardHidden {...props} state={state} />
      <ul className="row-list">
        {rewards.map((reward) => (
          <RewardRow key={reward.id} {...reward}>
            {reward.take ? (
              <button
                type="submit"
                className="button mt-3"
                name="reward"
                value={reward.id}
                aria-label={reward.take}
              >
                {take}
              </button>
            ) : null}
            {reward.missing ? <p className="small soft mt-2">{reward.missing}</p> : null}
          </RewardRow>
        ))}
      </ul>
    </form>
  )
}
