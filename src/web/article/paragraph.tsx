import { Component, type ComponentChildren } from 'preact'
import { TYPES } from '../words'
import type { Layout } from './layout'
import { flatten, type Mark, type Piece } from './marks'
import { SpeakerNumber } from './speaker-number'

interface Props {
  layout: Layout
  index: number
  /** The quote that is pointed at, if any of it stands in this paragraph; else null. */
  active: number | null
  /** The quote whose button the tab key stops at, if it begins in this paragraph; else null. */
  tabStop: number | null
  /** Quotes that the filter leaves out are drawn as plain text. */
  shown: ReadonlySet<number> | null
  /** Draw the marks at once; else they wait until the paragraph comes near the screen. */
  eager: boolean
  observe: (element: Element, near: () => void) => () => void
}

/**
 * One paragraph of the article with its highlights, and beside it who speaks.
 * Far from the screen it is a single run of plain text: that keeps an article of 100,000 words smooth and still lets the browser search in it.
 */
export class Paragraph extends Component<Props, { near: boolean }> {
  override state = { near: this.props.eager }
  private unobserve: (() => void) | undefined

  override shouldComponentUpdate(next: Props, state: { near: boolean }): boolean {
    const { layout, active, tabStop, shown } = this.props
    return (
      state.near !== this.state.near ||
      next.layout !== layout ||
      next.active !== active ||
      next.tabStop !== tabStop ||
      next.shown !== shown
    )
  }

  override componentWillUnmount(): void {
    this.unobserve?.()
  }

  private readonly attach = (element: Element | null) => {
    this.unobserve?.()
    if (element && !this.state.near) this.unobserve = this.props.observe(element, () => this.setState({ near: true }))
  }

  override render({ layout, index, active }: Props) {
    const block = layout.blocks[index]
    const marks = layout.marks[index]
    const drawn = marks.length > 0 && (this.state.near || active !== null)
    return (
      <div
        class={block.continued ? 'paragraph continued' : 'paragraph'}
        ref={marks.length > 0 ? this.attach : undefined}
      >
        {drawn && <Margin layout={layout} marks={marks} shown={this.props.shown} active={active} />}
        <p>{drawn ? this.pieces(marks) : layout.text.slice(block.start, block.end)}</p>
      </div>
    )
  }

  private pieces(marks: readonly Mark[]): ComponentChildren {
    const { layout, index, shown } = this.props
    const { start, end } = layout.blocks[index]
    const visible = shown ? marks.filter((m) => shown.has(m.quote)) : marks
    return flatten(visible, start, end).flatMap((piece) => [...this.stops(piece), this.piece(piece)])
  }

  /** A button without extent before each quote: the keyboard's way to it, and what a screen reader says about it. */
  private stops(piece: Piece): ComponentChildren[] {
    const { layout, tabStop } = this.props
    return piece.marks
      .filter((m) => m.role === 'content' && layout.record.quotes[m.quote].segments[0].start === piece.start)
      .map((m) => {
        const { type, speaker } = layout.record.quotes[m.quote]
        const unsure = layout.looks[m.quote].uncertain ? ', uncertain' : ''
        return (
          <button
            key={`stop${m.quote}`}
            type="button"
            class="stop"
            data-quote={m.quote}
            tabIndex={tabStop === m.quote ? 0 : -1}
            aria-label={`${TYPES[type].label} quote, ${speaker?.name ?? 'speaker not named'}${unsure}`}
          />
        )
      })
  }

  private piece(piece: Piece): ComponentChildren {
    const text = this.props.layout.text.slice(piece.start, piece.end)
    if (piece.marks.length === 0) return text
    return piece.marks.reduceRight<ComponentChildren>((inner, mark) => this.marked(mark, piece, inner), text)
  }

  private marked(mark: Mark, piece: Piece, inner: ComponentChildren): ComponentChildren {
    const { layout, active } = this.props
    const look = layout.looks[mark.quote]
    const on = active === mark.quote && 'on'
    if (mark.role !== 'content') {
      const tag = on && piece.start === mark.start ? mark.role : undefined
      return (
        <span class={names(mark.role, look.colour, on)} data-quote={mark.quote} data-tag={tag}>
          {inner}
        </span>
      )
    }
    const { type } = layout.record.quotes[mark.quote]
    const retold = type === 'mixed' && !mark.quoted && 'retold'
    const depth = `d${Math.min(look.depth, 2)}`
    return (
      <mark class={names(type, retold, look.colour, depth, look.uncertain && 'unsure', on)} data-quote={mark.quote}>
        {inner}
      </mark>
    )
  }
}

interface MarginProps {
  layout: Layout
  marks: readonly Mark[]
  shown: ReadonlySet<number> | null
  active: number | null
}

/** Who speaks in the paragraph and how, each once; for the eye only, since the buttons say the same. */
function Margin({ layout, marks, shown, active }: MarginProps) {
  const quotes = [
    ...new Set(marks.filter((m) => m.role === 'content' && (!shown || shown.has(m.quote))).map((m) => m.quote)),
  ]
  const notes = new Map<string, number[]>()
  for (const quote of quotes) {
    const note = `${layout.looks[quote].number}`
    notes.set(note, [...(notes.get(note) ?? []), quote])
  }
  return (
    <div class="margin" aria-hidden="true">
      {[...notes.values()].map((same) => {
        const first = layout.record.quotes[same[0]]
        const look = layout.looks[same[0]]
        const types = [...new Set(same.map((q) => TYPES[layout.record.quotes[q].type].label.toLowerCase()))]
        const unsure = same.some((q) => layout.looks[q].uncertain)
        return (
          <span
            key={same[0]}
            class={names('note', look.colour, same.includes(active ?? -1) && 'on')}
            data-quote={same[0]}
          >
            <SpeakerNumber number={look.number} />
            <span class="who">{first.speaker?.name ?? 'not named'}</span>
            <span class="how">
              {types.join(', ')}
              {unsure && ' · uncertain'}
            </span>
          </span>
        )
      })}
    </div>
  )
}

const names = (...classes: (string | false)[]) => classes.filter(Boolean).join(' ')
