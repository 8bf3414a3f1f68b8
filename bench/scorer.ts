/**
 * Scores extracted quotes against gold attributions: the measures of the quote extraction literature (Pareti 2015; Newell et al. 2018)
 * for whole relations, and three questions that readers ask: is the quoted piece found, is its source right, is its speaker right.
 */
import type { ExtractionRecord } from '../src/record.js'

type Span = readonly [start: number, end: number]

export interface GoldAttribution {
  readonly content: readonly Span[]
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** Quotation-marked pieces, where they are not simply what stands between double marks in the content. */
  readonly pieces?: readonly Span[]
  /** Acceptable canonical names, best first. */
  readonly speaker?: readonly string[]
  readonly kind?: string
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly lenient?: readonly Span[]
  readonly negatives?: readonly Span[]
}

export interface Prf {
  readonly p: number
  readonly r: number
  readonly f1: number
}

export interface ScoredError {
  readonly article: string
  readonly kind: 'missed' | 'extra' | 'source' | 'speaker'
  readonly text: string
  readonly note: string
}

/** One quoted piece that was found: how sure the record was, and whether source and speaker are right. */
export interface Judgement {
  readonly confidence: number
  readonly right: boolean
}

export type RelationKind = 'all' | 'direct' | 'mixed' | 'indirect'

export interface RelationScores {
  readonly gold: number
  readonly predicted: number
  readonly contentOverlap: Prf
  readonly contentExact: Prf
  readonly cueOverlap: Prf
  readonly cueExact: Prf
  readonly sourceOverlap: Prf
  readonly sourceExact: Prf
}

export interface Scores {
  readonly articles: number
  readonly quoted: Prf
  readonly attributed: Prf
  readonly speaker: Prf | null
  readonly negatives: { readonly taken: number; readonly of: number }
  readonly relations: Record<RelationKind, RelationScores>
  readonly errors: readonly ScoredError[]
  readonly judgements: readonly Judgement[]
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const union = (a: Span, b: Span) => Math.max(a[1], b[1]) - Math.min(a[0], b[0])
const ratio = (n: number, d: number) => (d ? n / d : 0)

function prf(hitsOfPredicted: number, predicted: number, hitsOfGold: number, gold: number): Prf {
  const p = ratio(hitsOfPredicted, predicted)
  const r = ratio(hitsOfGold, gold)
  return { p, r, f1: ratio(2 * p * r, p + r) }
}

/** A name without accents, possessive, punctuation and titles. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’'`]s?\b/g, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .toLowerCase()
    .replace(/\b(the|a|an|mr|mrs|ms|dr|sen|rep|gov|president)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The quotation-marked pieces inside gold content, outer marks excluded. */
function quotedPieces(text: string, content: readonly Span[]): Span[] {
  const pieces: Span[] = []
  const keep = (start: number, end: number) => {
    if (/\p{L}/u.test(text.slice(start, end))) pieces.push([start, end])
  }
  for (const [start, end] of content) {
    const before = text.slice(Math.max(0, start - 2), start)
    const opensBefore = /(?:[“"]|``|'')$/.test(before) && !/^(?:[“"]|``|'')/.test(text.slice(start, start + 2))
    let open = opensBefore ? start : -1
    for (const match of text.slice(start, end).matchAll(/[“”"\n]|``|''/g)) {
      const at = start + match.index
      const mark = match[0]
      if (open >= 0) keep(open, at)
      const closes = mark === '\n' || mark === '”' || (open >= 0 && mark !== '“' && mark !== '``')
      open = closes ? -1 : at + mark.length
    }
    if (open >= 0) keep(open, end)
  }
  return pieces
}

const wordSpans = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map((m) => [m.index, m.index + m[0].length])

function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>()
  words.forEach((word, i) => {
    if (spans.some((span) => overlap(span, word) * 2 > word[1] - word[0])) inside.add(i)
  })
  return inside
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}

const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>) => a.size === b.size && shared(a, b) === a.size

/** Pairs gold and predicted items one to one, the best match first. */
function pairBest(pairs: [score: number, gold: number, predicted: number][]): Map<number, number> {
  pairs.sort((a, b) => b[0] - a[0])
  const ofGold = new Map<number, number>()
  const taken = new Set<number>()
  for (const [, g, p] of pairs) {
    if (ofGold.has(g) || taken.has(p)) continue
    ofGold.set(g, p)
    taken.add(p)
  }
  return ofGold
}

interface Tally {
  gold: number
  predicted: number
  exact: number
  content: [both: number, gold: number, predicted: number]
  cue: [both: number, gold: number, predicted: number]
  source: [both: number, gold: number, predicted: number]
  cueExact: number
  sourceExact: number
  goldSources: number
  predictedSources: number
  predictedCues: number
}

const tally = (): Tally => ({
  gold: 0,
  predicted: 0,
  exact: 0,
  content: [0, 0, 0],
  cue: [0, 0, 0],
  source: [0, 0, 0],
  cueExact: 0,
  sourceExact: 0,
  goldSources: 0,
  predictedSources: 0,
  predictedCues: 0,
})

interface Sides {
  readonly content: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly source: ReadonlySet<number>
}

function count(t: Tally, gold: Sides | null, predicted: Sides | null): void {
  if (gold) {
    t.gold++
    t.content[1] += gold.content.size
    t.cue[1] += gold.cue.size
    t.source[1] += gold.source.size
    if (gold.source.size) t.goldSources++
  }
  if (predicted) {
    t.predicted++
    t.content[2] += predicted.content.size
    t.cue[2] += predicted.cue.size
    t.source[2] += predicted.source.size
    if (predicted.source.size) t.predictedSources++
    if (predicted.cue.size) t.predictedCues++
  }
  if (gold && predicted) {
    t.content[0] += shared(gold.content, predicted.content)
    t.cue[0] += shared(gold.cue, predicted.cue)
    t.source[0] += shared(gold.source, predicted.source)
    if (isSame(gold.content, predicted.content)) t.exact++
    if (isSame(gold.cue, predicted.cue)) t.cueExact++
    if (gold.source.size && isSame(gold.source, predicted.source)) t.sourceExact++
  }
}

const overlapScore = ([both, gold, predicted]: readonly [number, number, number]) => prf(both, predicted, both, gold)

function relationScores(t: Tally): RelationScores {
  return {
    gold: t.gold,
    predicted: t.predicted,
    contentOverlap: overlapScore(t.content),
    contentExact: prf(t.exact, t.predicted, t.exact, t.gold),
    cueOverlap: overlapScore(t.cue),
    cueExact: prf(t.cueExact, t.predictedCues, t.cueExact, t.gold),
    sourceOverlap: overlapScore(t.source),
    sourceExact: prf(t.sourceExact, t.predictedSources, t.sourceExact, t.goldSources),
  }
}

function kindOf({ text }: GoldArticle, a: GoldAttribution): RelationKind {
  const content = a.content.map(([s, e]) => text.slice(s, e)).join(' ')
  const marked = a.pieces ? a.pieces.length > 0 : /["“”]|``|''/.test(content)
  if (!marked) return 'indirect'
  const whole = a.kind
    ? a.kind !== 'indirect' && a.kind !== 'partial'
    : /^\s*(?:["“]|``|'')/.test(content) && /(?:["”]|'')\W*$/.test(content)
  return whole ? 'direct' : 'mixed'
}

type Quotes = ExtractionRecord['quotes']

class Scoring {
  private readonly q = {
    gold: 0,
    predicted: 0,
    found: 0,
    goldSource: 0,
    predictedSource: 0,
    right: 0,
    goldName: 0,
    predictedName: 0,
    nameRight: 0,
  }
  private readonly negatives = { taken: 0, of: 0 }
  private readonly relations: Record<RelationKind, Tally> = {
    all: tally(),
    direct: tally(),
    mixed: tally(),
    indirect: tally(),
  }
  private readonly errors: ScoredError[] = []
  private readonly judgements: Judgement[] = []
  private articles = 0

  add(article: GoldArticle, quotes: Quotes): void {
    this.articles++
    this.scorePieces(article, quotes)
    this.scoreRelations(article, quotes)
  }

  private scorePieces(article: GoldArticle, quotes: Quotes): void {
    const { text, attributions, lenient = [] } = article
    const gold = attributions.flatMap((a) => (a.pieces ?? quotedPieces(text, a.content)).map((span) => ({ span, a })))
    const predicted = quotes
      .flatMap((p) => p.segments.filter((s) => s.quoted).map((s) => ({ span: [s.start, s.end] as Span, p })))
      .filter(({ span }) => !lenient.some((l) => overlap(l, span) * 2 > span[1] - span[0]))
    const named = attributions.some((a) => a.speaker?.length)
    const pairs: [number, number, number][] = []
    gold.forEach((g, i) => {
      predicted.forEach((x, j) => {
        const o = overlap(g.span, x.span)
        if (o * 2 >= union(g.span, x.span)) pairs.push([o / union(g.span, x.span), i, j])
      })
    })
    const found = pairBest(pairs)
    this.q.gold += gold.length
    this.q.predicted += predicted.length
    this.q.predictedSource += predicted.filter(({ p }) => p.source || p.speaker).length
    if (named) this.q.predictedName += predicted.filter(({ p }) => p.speaker?.name).length
    const note = (kind: ScoredError['kind'], span: Span, words: string) =>
      this.errors.push({ article: article.id, kind, text: text.slice(span[0], span[1]), note: words })
    gold.forEach(({ span, a }, i) => {
      const match = found.get(i)
      const source = a.source.map(([s, e]) => text.slice(s, e)).join(' ')
      if (a.source.length) this.q.goldSource++
      if (a.speaker?.length) this.q.goldName++
      if (match === undefined) {
        note('missed', span, `gold source: ${source}`)
        return
      }
      this.q.found++
      const { p } = predicted[match]
      const name = foldName(p.speaker?.name ?? '')
      const lastName = source.match(/\p{Lu}[\p{L}’'-]+(?=[^\p{Lu}]*$)/u)?.[0]
      const touches = p.source !== null && a.source.some((s) => overlap(s, [p.source!.start, p.source!.end]) > 0)
      const sourceRight =
        a.source.length > 0 && (touches || Boolean(name && lastName && name.split(' ').includes(foldName(lastName))))
      const nameRight = a.speaker?.some((n) => foldName(n) === name) ?? false
      if (sourceRight) this.q.right++
      if (a.speaker?.length && nameRight) this.q.nameRight++
      if (a.speaker)
        this.judgements.push({ confidence: p.confidence, right: a.speaker.length ? nameRight : name === '' })
      if (a.source.length && !sourceRight)
        note('source', span, `gold: ${source} / got: ${p.source?.text ?? null} (${p.speaker?.name ?? null})`)
      else if (a.speaker?.length && !nameRight)
        note('speaker', span, `gold: ${a.speaker.join(' | ')} / got: ${p.speaker?.name ?? null}`)
    })
    const used = new Set(found.values())
    predicted.forEach(({ span, p }, j) => {
      if (used.has(j)) return
      note('extra', span, `got: ${p.speaker?.name ?? null}`)
      if (named) this.judgements.push({ confidence: p.confidence, right: false })
    })
    for (const negative of article.negatives ?? []) {
      this.negatives.of++
      if (predicted.some(({ span }) => overlap(negative, span) * 2 >= union(negative, span))) this.negatives.taken++
    }
  }

  private scoreRelations(article: GoldArticle, quotes: Quotes): void {
    const words = wordSpans(article.text)
    const spans = (x: { start: number; end: number } | null): Span[] => (x ? [[x.start, x.end]] : [])
    const gold = article.attributions.map((a) => ({
      kind: kindOf(article, a),
      content: wordsIn(words, a.content),
      cue: wordsIn(words, a.cue),
      source: wordsIn(words, a.source),
    }))
    const predicted = quotes.map((p) => ({
      kind: p.type as RelationKind,
      content: wordsIn(
        words,
        p.segments.map((s) => [s.start, s.end]),
      ),
      cue: wordsIn(words, spans(p.cue)),
      source: wordsIn(words, spans(p.source)),
    }))
    const pairs: [number, number, number][] = []
    gold.forEach((g, i) => {
      predicted.forEach((p, j) => {
        const both = shared(g.content, p.content)
        if (both) pairs.push([both / (g.content.size + p.content.size - both), i, j])
      })
    })
    const matched = pairBest(pairs)
    gold.forEach((g, i) => {
      const p = matched.has(i) ? predicted[matched.get(i)!] : null
      count(this.relations.all, g, p)
      count(this.relations[g.kind], g, p)
    })
    const used = new Set(matched.values())
    const lenient = article.lenient ?? []
    predicted.forEach((p, j) => {
      if (used.has(j) || [...p.content].some((w) => lenient.some((l) => overlap(l, words[w]) > 0))) return
      count(this.relations.all, null, p)
      count(this.relations[p.kind], null, p)
    })
  }

  scores(): Scores {
    const { q, relations } = this
    return {
      articles: this.articles,
      quoted: prf(q.found, q.predicted, q.found, q.gold),
      attributed: prf(q.right, q.predictedSource, q.right, q.goldSource),
      speaker: q.goldName ? prf(q.nameRight, q.predictedName, q.nameRight, q.goldName) : null,
      negatives: this.negatives,
      relations: {
        all: relationScores(relations.all),
        direct: relationScores(relations.direct),
        mixed: relationScores(relations.mixed),
        indirect: relationScores(relations.indirect),
      },
      errors: this.errors,
      judgements: this.judgements,
    }
  }
}

/** In: gold articles and, for each, the quotes that were extracted. Out: all measures and every error. */
export function score(articles: Iterable<readonly [GoldArticle, Quotes]>): Scores {
  const scoring = new Scoring()
  for (const [article, quotes] of articles) scoring.add(article, quotes)
  return scoring.scores()
}

/** Expected calibration error: how far, on average, stated confidence is from the share that is right, in ten bins. */
export function calibrationError(judgements: readonly Judgement[]): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inside = judgements.filter((j) => Math.min(9, Math.floor(j.confidence * 10)) === bin)
    if (inside.length === 0) continue
    const stated = inside.reduce((sum, j) => sum + j.confidence, 0)
    const right = inside.filter((j) => j.right).length
    error += Math.abs(stated - right) / judgements.length
  }
  return error
}
