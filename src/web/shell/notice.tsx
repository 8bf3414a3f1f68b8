import type { ComponentChildren } from 'preact'
import type { Problem, Trouble } from '../api/client'
import { KeyForm } from './key-form'

/** Something to tell the reader in place of what was expected. */
export function Notice({
  title,
  children,
  urgent = false,
}: {
  title: string
  children: ComponentChildren
  urgent?: boolean
}) {
  return (
    <div class={urgent ? 'notice urgent' : 'notice'} role={urgent ? 'alert' : 'status'}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** For each trouble: what it is, what to do. */
const ADVICE: Record<Trouble, readonly [title: string, advice: string]> = {
  offline: ['No connection to the service', 'Check your connection, then try again. Nothing that you typed is lost.'],
  slow: ['That took too long', 'Try again, or with a shorter text.'],
  'too-large': ['This is too large', 'Cut the text into parts, or give it to the command line: whosaid batch.'],
  busy: ['Too many requests at once', 'Wait a little, then try again.'],
  down: [
    'This part of the service is not available',
    'Reading articles works without the archive. Looking up and checking come back when the archive does; try again in a minute.',
  ],
  key: ['A key is needed', 'This service asks for a key. Whoever runs it can give you one.'],
  forbidden: ['This key may not do that', 'Ask whoever runs the service for a key that may, and enter it here.'],
  invalid: ['The service could not take this', 'Change what is named above, then try again.'],
  missing: ['Nothing here', 'It may have been removed, or the link is incomplete.'],
  broken: ['Something went wrong in the service', 'Try again. If it stays so, tell whoever runs the service.'],
}

/** A problem in words, and what can be done about it. */
export function ProblemNotice({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const [title, advice] = ADVICE[problem.trouble]
  const asksForKey = problem.trouble === 'key' || problem.trouble === 'forbidden'
  return (
    <Notice title={title} urgent>
      <p>{problem.message}</p>
      <p>
        {advice}
        {problem.retryAfter && ` It asks to wait ${problem.retryAfter} s.`}
      </p>
      {asksForKey && retry ? (
        <KeyForm onKept={retry} />
      ) : (
        retry && (
          <button type="button" class="button" onClick={retry}>
            Try again
          </button>
        )
      )}
    </Notice>
  )
}
