import type { DiffPart } from '../api/wire'

/** A claim against what was said, word by word: claimed words that were not said are struck out, said ones that the claim lacks are put in. */
export function Difference({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <div class="difference">
      <p>
        {parts.map((part, i) => (
          <span key={i}>
            <Part part={part} />{' '}
          </span>
        ))}
      </p>
      <p class="faint small" aria-hidden="true">
        {parts.some(({ op, claimed }) => isChange(op) && claimed) && <del>claimed, but not said</del>}
        {parts.some(({ op, said }) => isChange(op) && said) && <ins>said, but not claimed</ins>}
        {parts.some((part) => part.op === 'elided') && <span class="elided">left out where the claim has “…”</span>}
      </p>
    </div>
  )
}

function Part({ part: { op, claimed, said } }: { part: DiffPart }) {
  if (op === 'same') return <>{said}</>
  if (op === 'elided') return <span class="elided">{said}</span>
  return (
    <>
      {claimed && <Labelled as="del" label="claimed" words={claimed} />}
      {claimed && said && ' '}
      {said && <Labelled as="ins" label="said" words={said} />}
    </>
  )
}

/** Struck or inserted words; the label is for ears, since a screen reader may pass over the strike. */
function Labelled({ as: Tag, label, words }: { as: 'del' | 'ins'; label: string; words: string }) {
  return (
    <Tag>
      <span class="off-screen">{label}: </span>
      {words}
    </Tag>
  )
}

const isChange = (op: DiffPart['op']) => op !== 'same' && op !== 'elided'
