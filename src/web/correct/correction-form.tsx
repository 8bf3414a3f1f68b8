import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { callJson, Problem } from '../api/client'
import type { Correction, NewCorrection } from '../api/wire'
import { ProblemNotice } from '../shell/notice'
import { AuthorField, rememberAuthor } from './author'

/** A correction without who made it and why: those are asked for here. */
export type Change = NewCorrection extends infer C ? (C extends unknown ? Omit<C, 'by' | 'reason'> : never) : never

interface Props {
  children: ComponentChildren
  /** The correction that the form says; throws a `Problem` for what is not clear. */
  change: (fields: FormData) => Promise<Change> | Change
  onDone: (correction: Correction) => void
}

/** A correction to be sent: its own fields, and who makes it and why, which are kept with it. */
export function CorrectionForm({ children, change, onDone }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [sending, setSending] = useState(false)
  const send = async (form: HTMLFormElement) => {
    const fields = new FormData(form)
    const by = String(fields.get('by')).trim()
    const reason = String(fields.get('reason')).trim()
    rememberAuthor(by)
    setSending(true)
    try {
      const body = { ...(await change(fields)), by, ...(reason && { reason }) }
      const correction = await callJson<Correction>('/corrections', { method: 'POST', body })
      setProblem(null)
      onDone(correction)
    } catch (error) {
      setProblem(error instanceof Problem ? error : new Problem('broken', String(error)))
    }
    setSending(false)
  }
  return (
    <>
      <form
        class="correction"
        onSubmit={(event) => {
          event.preventDefault()
          void send(event.currentTarget)
        }}
      >
        {children}
        <AuthorField />
        <label>
          Why <input name="reason" maxLength={2000} placeholder="Kept with the correction" />
        </label>
        <button type="submit" class="button" disabled={sending}>
          {sending ? 'Sending …' : 'Correct'}
        </button>
      </form>
      {problem && <ProblemNotice problem={problem} retry={() => setProblem(null)} />}
    </>
  )
}
