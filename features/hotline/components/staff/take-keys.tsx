'use client'

import { useFunctionKeys } from './use-function-keys'

/** Presses the button of a form on the page by a function key. */
export function TakeKeys({ formId }: { formId: string }) {
  useFunctionKeys({
    F8: () => {
      const form = document.getElementById(formId)
      if (form instanceof HTMLFormElement) form.requestSubmit()
    },
  })
  return null
}
