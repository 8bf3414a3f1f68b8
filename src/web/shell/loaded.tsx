import type { ComponentChildren } from 'preact'
import { ProblemNotice } from './notice'
import type { Load } from './use-load'

interface Props<T> {
  of: Load<T>
  waiting: string
  children: (value: T) => ComponentChildren
}

/** What was loaded; until then that it is under way, and when it fails what to do. */
export function Loaded<T>({ of, waiting, children }: Props<T>) {
  if (of.state === 'done') return <>{children(of.value)}</>
  if (of.state === 'failed') return <ProblemNotice problem={of.problem} retry={of.retry} />
  return (
    <p class="waiting" role="status">
      <span class="pulse" aria-hidden="true" /> {waiting}
      {of.slow && ' This takes longer than usual; long articles and a busy service do. It goes on by itself.'}
    </p>
  )
}
