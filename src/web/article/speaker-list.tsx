import type { Quote } from '../api/wire'
import { KINDS, TYPES } from '../words'
import type { Layout } from './layout'
import { SpeakerNumber } from './speaker-number'

/** What the article is filtered by: a speaker's id (`NOBODY` for quotes without a name), and types that are hidden. */
export interface Filter {
  readonly speaker: string | null
  readonly hidden: ReadonlySet<Quote['type']>
}

export const NOBODY = '-'

/** Quotes that a filter leaves; null when it leaves all. */
export function filtered({ record }: Layout, { speaker, hidden }: Filter): ReadonlySet<number> | null {
  if (!speaker && hidden.size === 0) return null
  return new Set(
    record.quotes.flatMap((q, i) =>
      (!speaker || (q.speaker?.id ?? NOBODY) === speaker) && !hidden.has(q.type) ? [i] : [],
    ),
  )
}

interface Props {
  layout: Layout
  filter: Filter
  onSpeaker: (speaker: string | null) => void
}

/** Everyone quoted, with counts. Choosing one leaves only that speaker's quotes marked. */
export function SpeakerList({ layout, filter, onSpeaker }: Props) {
  const { speakers, quotes } = layout.record
  const unnamed = quotes.filter((q) => q.speaker === null).length
  const rows = [
    ...speakers.map((s, i) => ({
      id: s.id,
      number: i + 1,
      name: s.name,
      about: s.roles[0] ?? (s.kind === 'person' ? null : KINDS[s.kind]),
      count: s.quotes,
    })),
    ...(unnamed > 0
      ? [{ id: NOBODY, number: null, name: 'Not named', about: 'the text does not say who', count: unnamed }]
      : []),
  ]
  return (
    <ul class="speakers">
      {rows.map(({ id, number, name, about, count }) => (
        <li key={id}>
          <button
            type="button"
            aria-pressed={filter.speaker === id}
            onClick={() => onSpeaker(filter.speaker === id ? null : id)}
          >
            <SpeakerNumber number={number} />
            <span class="name">
              {name}
              {about && <span class="faint">{about}</span>}
            </span>
            <span class="count">
              {count}
              <span class="off-screen"> {count === 1 ? 'quote' : 'quotes'}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

interface LegendProps {
  layout: Layout
  hidden: ReadonlySet<Quote['type']>
  onToggle: (type: Quote['type']) => void
}

/** What the underlines mean; each entry also hides and shows its type. */
export function Legend({ layout, hidden, onToggle }: LegendProps) {
  return (
    <fieldset class="legend">
      <legend>Types</legend>
      {(Object.keys(TYPES) as Quote['type'][]).map((type) => {
        const count = layout.record.quotes.filter((q) => q.type === type).length
        return (
          <label key={type}>
            <input type="checkbox" checked={!hidden.has(type)} onChange={() => onToggle(type)} />
            <mark class={`${type} s0`}>{TYPES[type].label}</mark> <span class="count">{count}</span>
            <span class="faint">{TYPES[type].means}</span>
          </label>
        )
      })}
      {layout.looks.some((l) => l.uncertain) && (
        <p>
          <mark class="direct unsure s0">Striped</mark> <span class="faint">the attribution is uncertain</span>
        </p>
      )}
    </fieldset>
  )
}
