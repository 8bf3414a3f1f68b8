import { useState } from 'preact/hooks'
import { type Address, formatAddress, go } from '../address'
import { callJson } from '../api/client'
import type { CheckResult, Verdict } from '../api/wire'
import { SpeakerField } from '../look-up/speaker-field'
import { Heading } from '../shell/heading'
import { Loaded } from '../shell/loaded'
import { useLoad } from '../shell/use-load'
import { Difference } from './difference'
import { EvidenceList } from './evidence-list'

/** Check: a claimed quote against everything that was kept. */
export function CheckView({ address }: { address: Address }) {
  const { quote = '', speaker = '' } = address.query
  return (
    <>
      <Heading title="Check a quote" name="Check">
        <p class="lede">Did they say it, in these words? The claim is held against every quote in the archive.</p>
      </Heading>
      <ClaimForm key={`${quote}\n${speaker}`} quote={quote} speaker={speaker} />
      {quote && <Answer key={`answer ${quote}\n${speaker}`} quote={quote} speaker={speaker} />}
    </>
  )
}

function ClaimForm({ quote, speaker }: { quote: string; speaker: string }) {
  const [trouble, setTrouble] = useState<string | null>(null)
  return (
    <form
      class="claim"
      onSubmit={(event) => {
        event.preventDefault()
        const asked = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>
        if (asked.quote.trim() === '') return setTrouble('There are no words to check yet.')
        go(formatAddress('check', null, { quote: asked.quote.trim(), speaker: asked.speaker.trim() }))
      }}
    >
      <label for="claimed">Claimed words</label>
      <textarea
        id="claimed"
        name="quote"
        rows={4}
        maxLength={5000}
        defaultValue={quote}
        aria-invalid={trouble !== null}
        aria-describedby={trouble ? 'claim-trouble' : undefined}
        onInput={() => setTrouble(null)}
      />
      {trouble && (
        <p id="claim-trouble" class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <div class="row end">
        <SpeakerField name="speaker" label="Said by (if claimed)" value={speaker} />
        <button type="submit" class="button strong">
          Check
        </button>
      </div>
    </form>
  )
}

function Answer({ quote, speaker }: { quote: string; speaker: string }) {
  const loaded = useLoad(
    (signal) =>
      callJson<CheckResult>('/quotes/check', { method: 'POST', body: { quote, ...(speaker && { speaker }) }, signal }),
    [],
  )
  return (
    <Loaded of={loaded} waiting="Holding it against the archive …">
      {(result) => <Result result={result} />}
    </Loaded>
  )
}

const VERDICTS: Record<Verdict, { words: string; mark: string }> = {
  verbatim: { words: 'Said, in these words', mark: '✓' },
  altered: { words: 'Said, but in other words', mark: '≈' },
  misattributed: { words: 'Said by somebody else', mark: '⇄' },
  'not-found': { words: 'Not found in the archive', mark: '?' },
}

function Result({ result }: { result: CheckResult }) {
  const { verdict, explanation, difference, evidence, closest, candidates } = result
  const { words, mark } = VERDICTS[verdict]
  return (
    <div class="answer">
      <section class={`verdict ${verdict}`} aria-live="polite">
        <h2>
          <span class="sign" aria-hidden="true">
            {mark}
          </span>
          {words}
        </h2>
        <p>{explanation}</p>
        {verdict === 'not-found' && (
          <p class="faint">That is no proof that nobody said it: the archive holds only what was put into it.</p>
        )}
      </section>
      {verdict !== 'not-found' && difference.some((part) => part.op !== 'same') && (
        <section aria-labelledby="difference">
          <h2 id="difference">Word by word</h2>
          <Difference parts={difference} />
        </section>
      )}
      {candidates.length > 1 && <p class="faint">The name may mean {candidates.map((c) => c.name).join(' or ')}.</p>}
      {evidence.length > 0 && <EvidenceList title="Evidence" evidence={evidence} />}
      {closest.length > 0 && <EvidenceList title="The closest that was said" evidence={closest} differences />}
    </div>
  )
}
