import { useState } from 'preact/hooks'
import { formatAddress } from '../address'
import { callJson, Problem } from '../api/client'
import type { Extraction } from '../api/wire'
import { ProblemNotice } from '../shell/notice'
import type { Given } from './kept-article'
import { articleBody } from './read-article'

type State = { at: 'idle' | 'sending' } | { at: 'kept'; id: string } | { at: 'failed'; problem: Problem }

/** Puts the article and its quotes into the archive, so that they can be looked up and checked against. */
export function Keep({ given }: { given: Given }) {
  const [state, setState] = useState<State>({ at: 'idle' })
  const keep = async () => {
    setState({ at: 'sending' })
    try {
      const { article } = await callJson<Extraction>('/quotes', {
        method: 'POST',
        query: { store: true },
        body: articleBody(given),
      })
      setState({ at: 'kept', id: article.id })
    } catch (error) {
      setState({ at: 'failed', problem: error instanceof Problem ? error : new Problem('broken', String(error)) })
    }
  }
  if (state.at === 'failed') return <ProblemNotice problem={state.problem} retry={keep} />
  if (state.at === 'kept') {
    return (
      <span role="status" class="kept">
        ✓ <a href={formatAddress('article', state.id)}>Kept in the archive</a>
      </span>
    )
  }
  return (
    <button type="button" class="button quiet" disabled={state.at === 'sending'} onClick={keep}>
      {state.at === 'sending' ? 'Keeping …' : 'Keep in the archive'}
    </button>
  )
}
