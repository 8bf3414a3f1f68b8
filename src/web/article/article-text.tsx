import { useEffect, useMemo, useRef } from 'preact/hooks'
import { blockAt } from './blocks'
import type { Layout } from './layout'
import { Paragraph } from './paragraph'

interface Props {
  layout: Layout
  /** The quote under the pointer, or else the one that was chosen. */
  active: number | null
  /** The quote that was chosen: it is brought into view. */
  chosen: number | null
  /** Quotes that the filters leave; null for all. */
  shown: ReadonlySet<number> | null
  onPoint: (quote: number | null) => void
  onChoose: (quote: number | null) => void
}

/** Paragraphs whose marks are drawn with the first picture; the others follow as they come near the screen. */
const EAGER = 30

/** The article as it was sent, with its quotes marked. The text is set as text, never as markup. */
export function ArticleText({ layout, active, chosen, shown, onPoint, onChoose }: Props) {
  const root = useRef<HTMLDivElement>(null)
  const observe = useNearness()
  const touched = useMemo(() => (active === null ? null : blocksTouched(layout, active)), [layout, active])
  const order = useMemo(
    () => layout.record.quotes.flatMap((_, q) => (shown && !shown.has(q) ? [] : [q])),
    [layout, shown],
  )
  const tabStop = chosen ?? order[0] ?? null
  const tabBlock = tabStop === null ? -1 : blockAt(layout.blocks, layout.record.quotes[tabStop].segments[0].start)

  useEffect(() => {
    if (chosen === null) return
    const stop = root.current?.querySelector<HTMLElement>(`button[data-quote="${chosen}"]`)
    if (!stop) return
    if (document.activeElement?.matches('button.stop')) stop.focus({ preventScroll: true })
    if (!inView(stop))
      stop.scrollIntoView({ block: NARROW.matches ? 'start' : 'center', behavior: stillness() ? 'auto' : 'smooth' })
  }, [chosen, layout])

  const onKeyDown = (event: KeyboardEvent) => {
    const at = quoteOf(event.target)
    if (at === null) return
    if (event.key === 'Escape') onChoose(null)
    const step = STEPS[event.key]
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const to = order[order.indexOf(at) + step]
    if (to !== undefined) onChoose(to)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the buttons and marks inside, caught in one place
    <div
      class={active === chosen ? 'article' : 'article pointing'}
      ref={root}
      onPointerOver={(event) => {
        if (event.pointerType === 'mouse' && event.buttons === 0 && !NARROW.matches) onPoint(quoteOf(event.target))
      }}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => {
        const quote = quoteOf(event.target)
        if (quote !== null && getSelection()?.isCollapsed !== false) onChoose(quote)
      }}
      onFocusIn={(event) => {
        const quote = quoteOf(event.target)
        if (quote !== null) onChoose(quote)
      }}
      onKeyDown={onKeyDown}
    >
      {layout.blocks.map((block, i) => (
        <Paragraph
          key={block.start}
          layout={layout}
          index={i}
          active={touched?.has(i) ? active : null}
          tabStop={i === tabBlock ? tabStop : null}
          shown={shown}
          eager={i < EAGER}
          observe={observe}
        />
      ))}
    </div>
  )
}

/** Where the chosen quote's card covers the lower half of the screen (panel.css); there only choosing shows it, not pointing. */
const NARROW = matchMedia('(max-width: 56rem)')

const STEPS: Record<string, 1 | -1> = { ArrowRight: 1, j: 1, ArrowLeft: -1, k: -1 }

/** The quote that an element of the article belongs to, the innermost one first. */
function quoteOf(target: EventTarget | null): number | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-quote]') : null
  return element ? Number(element.dataset.quote) : null
}

function blocksTouched({ blocks, record }: Layout, index: number): Set<number> {
  const quote = record.quotes[index]
  const spans = [...quote.segments, ...(quote.cue ? [quote.cue] : []), ...(quote.source ? [quote.source] : [])]
  const touched = new Set<number>()
  for (const { start, end } of spans) {
    for (let b = blockAt(blocks, start); b < blocks.length && blocks[b].start < end; b++) touched.add(b)
  }
  return touched
}

/** One observer for all paragraphs: tells each, once, that it comes near the screen. */
function useNearness() {
  const near = useRef(new Map<Element, () => void>())
  const observer = useMemo(
    () =>
      new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) near.current.get(target)?.()
        },
        { rootMargin: '1200px 0px' },
      ),
    [],
  )
  useEffect(() => () => observer.disconnect(), [observer])
  return useMemo(
    () => (element: Element, tell: () => void) => {
      near.current.set(element, tell)
      observer.observe(element)
      return () => {
        near.current.delete(element)
        observer.unobserve(element)
      }
    },
    [observer],
  )
}

const stillness = () => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Whether an element stands well within what the reader sees. */
function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 80 && bottom <= (NARROW.matches ? innerHeight * 0.42 : innerHeight - 160)
}
