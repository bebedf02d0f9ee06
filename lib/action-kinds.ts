/**
 * What a server action or a route of the staff asks of who calls it. Every builder of actions writes it down here, so
 * that a test can find one that was built without.
 */
export type ActionKind =
  | { kind: 'public'; name: string }
  | { kind: 'sign-in'; name: string }
  /** `ofLead`: it also asks who leads the session that is changed. */
  | { kind: 'staff'; name: string; permission: string; ofLead: boolean }

const kinds = new WeakMap<object, ActionKind>()

/** Notes the kind of an action and gives it back. */
export function noteAction<Action extends object>(action: Action, kind: ActionKind): Action {
  kinds.set(action, kind)
  return action
}

export function actionKind(action: object): ActionKind | undefined {
  return kinds.get(action)
}
