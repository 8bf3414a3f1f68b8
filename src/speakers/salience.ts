import type { Attribution, Doc, Span } from '../types.js'
import type { Cast } from './cast.js'
import { Coverage } from './coverage.js'
import { runAt, tokenAt } from './head.js'
import { LastMentions } from './last-mentions.js'
import { places } from './lexicon/index.js'
import type { Member } from './member.js'
import type { NameRun } from './runs.js'

/** One mention in the order of the text, as far as it matters for who a later pronoun means. */
interface Trace {
  readonly token: number
  readonly sentence: number
  readonly member: Member
  /** The subject of its sentence, and not of words that are reported. */
  readonly subject: boolean
  /** Words are attributed to it. */
  readonly source: boolean
  /** What the mention's place adds to its member's salience. */
  readonly weight: number
}

const SPEAKING_WEIGHT = 1
const SUBJECT_WEIGHT = 1.2
const QUOTED_WEIGHT = -2.5
const REPORTED_WEIGHT = -1
const POSSESSIVE_WEIGHT = -0.5
const DISTANCE_WEIGHT = 0.8
const FREQUENCY_WEIGHT = 0.4
/** What so many mentions add; a logarithm costs as much as all the rest of a score. */
const frequency = (told: number) => FREQUENCY_WEIGHT * Math.log(1 + told)
const FREQUENCIES = Array.from({ length: 100 }, (_, told) => frequency(told))
/** For the subject of this sentence or the one before, who has not spoken yet: “Merz hit back. ‘…,’ he wrote.” */
const FRESH_WEIGHT = 1.2
/** How many tokens into its sentence such a subject may end: “Meanwhile, Harbour Party MP Rita Lund made fun of it”. */
const OPENING = 8
/** For a member named in the very words that it would say. */
const SPOKEN_WEIGHT = -3
/** How many sentences back “the former” and “the latter” look. */
const PAIR_REACH = 3
/** How many mentions back a pronoun looks. */
const WINDOW = 40

/**
 * Who is present in a reader's mind at a place in the text: recency, subjects before objects, who spoke last, how often named; after
 * Lappin and Leass, “An Algorithm for Pronominal Anaphora Resolution” (1994). What stands in quotation marks hardly raises anybody's
 * salience outside them. Mentions are noted in the order of the text.
 */
export class Salience {
  private readonly traces: Trace[] = []
  private readonly quoted: Coverage
  private readonly reported: Coverage
  /** Every member mentioned so far. */
  readonly lastMentions = new LastMentions()
  /** The number of the question last asked. */
  private question = 0

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    /** What stands in quotation marks, and what is reported, by start. */
    quoted: readonly Span[],
    reported: readonly Span[],
  ) {
    this.quoted = new Coverage(quoted)
    this.reported = new Coverage(reported)
  }

  isQuoted(token: number): boolean {
    return this.quoted.holds(this.doc.tokens[token].start)
  }

  /**
   * Takes in a mention. `source`: somebody's words are attributed to it; `run`: the name, where it is one; `opening`: a
   * description that is the subject of its sentence.
   */
  note(member: Member, token: number, source: boolean, run?: NameRun, opening = false) {
    const { tokens, sentences } = this.doc
    const { sentence, start } = tokens[token]
    let next = run ? run.last : token + 1
    while (tokens[next]?.pos === 'ADV') next++
    const { first } = sentences[sentence]
    const after = tokens[run ? run.last : token + 1]
    // not “Merz campaign spokesman Rob Lund”
    // “But Lund, quiet till then, spoke up”
    const atHead = first === token || (first === token - 1 && tokens[first].pos === 'CCONJ')
    const opens = run !== undefined && atHead && !run.possessive && !(after && MODIFIED.has(after.pos))
    const subject =
      source ||
      opening ||
      opens ||
      tokens[next]?.pos === 'VERB' ||
      tokens[next]?.pos === 'AUX' ||
      (run !== undefined &&
        after?.lower === ',' &&
        (this.isApposed(first, token) || this.isClosed(first, token, run.last)))
    const quoted = !source && run?.quoted === true
    const weight =
      (subject ? SUBJECT_WEIGHT : 0) +
      (source ? SPEAKING_WEIGHT : 0) +
      (run?.possessive ? POSSESSIVE_WEIGHT : 0) +
      (quoted ? QUOTED_WEIGHT : !source && this.reported.holds(start) ? REPORTED_WEIGHT : 0)
    if (!quoted) member.told++
    member.lastSentence = sentence
    this.lastMentions.note(member)
    this.traces.push({ token, sentence, member, source, subject: subject && !source && !quoted, weight })
  }

  /**
   * The members mentioned lately, the last one first. In: a token and, where words are to be attributed, the attribution; `fresh`: the
   * subject that opened this sentence or the one before counts for more, as long as nobody has spoken since. Out: members whose
   * `scoreOf` then says how present each is.
   */
  present(token: number, attribution: Attribution | null, fresh = false): readonly Member[] {
    const { sentence } = this.doc.tokens[token]
    const here = fresh && attribution ? Math.min(sentence, this.sentenceOf(attribution)) : sentence
    const present: Member[] = []
    const question = ++this.question
    const oldest = Math.max(0, this.traces.length - WINDOW)
    for (let i = this.traces.length - 1; i >= oldest; i--) {
      const trace = this.traces[i]
      const { member } = trace
      if (trace.source) fresh = false
      const isFresh = fresh && this.isFresh(trace, here)
      const score = trace.weight + (isFresh ? FRESH_WEIGHT : 0) - (sentence - trace.sentence) * DISTANCE_WEIGHT
      if (member.asked !== question) {
        member.asked = question
        member.score = score
        present.push(member)
      } else if (score > member.score) member.score = score
    }
    for (const member of present) member.score += FREQUENCIES[member.told] ?? frequency(member.told)
    if (attribution) for (const member of this.namedIn(attribution)) member.score += SPOKEN_WEIGHT
    return present
  }

  private sentenceOf({ segments }: Attribution): number {
    return this.doc.tokens[tokenAt(this.doc, segments[0].start)].sentence
  }

  /** “The ferry’s captain, Rob Lund, was brief.”: a name after the description that opens its sentence. */
  private isApposed(first: number, token: number): boolean {
    const { tokens } = this.doc
    let comma = token - 1
    // “Reid’s husband, the engineer Tom Lund, was brief.”
    while (comma > first && token - comma <= 3 && /^(?:DET|ADJ|NOUN)$/.test(tokens[comma].pos)) comma--
    if (token - first > LONGEST_DESCRIPTION || tokens[comma]?.lower !== ',' || comma <= first) return false
    for (let i = first; i < comma; i++)
      if (!IN_DESCRIPTION.has(tokens[i].pos) && tokens[i - 1]?.pos !== 'PRON') return false
    return true
  }

  /** “…, Rob Lund, has come”: a name between commas before a verb; “Her aide Rob Lund, who …”: one that ends the description which opens its sentence. */
  private isClosed(first: number, token: number, last: number): boolean {
    const { tokens } = this.doc
    if (isEnclosed(tokens, token, last)) return true
    if (tokens[last + 1]?.lower !== 'who' || token - first > LONGEST_DESCRIPTION) return false
    for (let i = first; i < token; i++) if (!IN_DESCRIPTION.has(tokens[i].pos) || tokens[i].pos === 'ADP') return false
    return true
  }

  /** “Merz hit back. ‘…,’ he wrote.”: the subject that the sentence before begins with, in the same paragraph. */
  private isFresh({ subject, sentence, token, member }: Trace, here: number): boolean {
    if (!subject || here - sentence > 1 || !isLikePerson(member)) return false
    const { sentences } = this.doc
    const { paragraph, first } = sentences[sentence]
    if (paragraph !== sentences[here].paragraph) return false
    return token - first < OPENING || this.opensClause(token)
  }

  /** “The mill does well and the banker, Rob Lund, is happy.”: soon behind an “and”. */
  private opensClause(token: number): boolean {
    const { tokens } = this.doc
    for (let i = token - 1; i > token - OPENING; i--) {
      const { pos, lower } = tokens[i]
      if (lower === 'and' || lower === 'but' || lower === 'while') return tokens[i + 1].pos === 'DET' && i + 1 < token
      if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP') return false
    }
    return false
  }

  /** How present a member is at the place last asked for; null when it was not mentioned lately. */
  scoreOf({ asked, score }: Member): number | null {
    return asked === this.question ? score : null
  }

  /** The most salient member that fits and was mentioned at most `reach` sentences ago. */
  mostSalient(
    token: number,
    attribution: Attribution | null,
    reach: number,
    fits: (member: Member) => boolean,
    fresh = false,
  ): Member | null {
    const { sentence } = this.doc.tokens[token]
    let best: Member | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const member of this.present(token, attribution, fresh)) {
      if (member.score <= bestScore || sentence - member.lastSentence > reach || !fits(member)) continue
      bestScore = member.score
      best = member
    }
    return best
  }

  /**
   * The last mention before a token, in its sentence, that fits: what “who” and “which” take up; `noun`: in “Lund, her rival, who”, “her” is
   * nobody that “who” could take up.
   */
  lastInSentence(token: number, fits: (member: Member) => boolean, noun = false): Member | null {
    const { tokens } = this.doc
    const { sentence } = tokens[token]
    for (let i = this.traces.length - 1; i >= 0 && this.traces[i].sentence >= sentence; i--) {
      const trace = this.traces[i]
      if (noun && tokens[trace.token].pos === 'PRON' && !trace.source) continue
      if (trace.token < token && trace.sentence === sentence && fits(trace.member)) return trace.member
    }
    return null
  }

  /** The last two that were named together: “Merz and Macron”, or the only two of a sentence shortly before. Place by place. */
  lastPair(token: number): readonly [Member, Member] | null {
    const { sentence } = this.doc.tokens[token]
    let named: Member[] = []
    let at = -1
    for (let i = this.traces.length - 1; i >= 0 && sentence - this.traces[i].sentence <= PAIR_REACH; i--) {
      const { member } = this.traces[i]
      if (member.parts.length === 2) return [member.parts[0], member.parts[1]]
      if (this.traces[i].sentence !== at) {
        if (named.length === 2) break
        named = []
        at = this.traces[i].sentence
      }
      if (member.parts.length === 0 && member.kind !== 'place') {
        named = named.filter((m) => m !== member)
        named.unshift(member)
      }
    }
    return named.length === 2 ? [named[0], named[1]] : null
  }

  /** Who is named in the words that are reported: hardly their speaker. */
  private namedIn({ segments }: Attribution): Member[] {
    const named: Member[] = []
    const { members, memberOf } = this.cast
    for (const { start, end } of segments)
      for (let i = runAt(this.runs, tokenAt(this.doc, start)); i < this.runs.length && this.runs[i].start < end; i++) {
        const member = memberOf[i] < 0 ? null : members[memberOf[i]]
        if (member !== null && !named.includes(member)) named.push(member)
      }
    return named
  }
}

/** “…, Rob Lund, has come”: a name between commas before a verb. */
const isEnclosed = (tokens: Doc['tokens'], token: number, last: number): boolean =>
  tokens[token - 1]?.lower === ',' &&
  /^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[token - 2]?.pos ?? '')

/** Not “Rowing”, “Harbour-Line”, “North Sea”, which a capital at the start of a sentence may bring into the cast. */
const isLikePerson = ({ kind, name }: Member): boolean =>
  kind !== 'unknown' || (name?.given != null && !places.has(name.given.toLowerCase()))

/** After a name: then it is no subject but part of a description. */
const MODIFIED = new Set(['NOUN', 'ADJ', 'PROPN'])
const IN_DESCRIPTION = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'ADP', 'PRON', 'NUM'])
const LONGEST_DESCRIPTION = 10
