import type { Doc, TokenRange } from '../types.js'
import { BODIES } from './bodies.js'
import type { Member } from './member.js'
import type { Nominal } from './nominal.js'
import type { NameRun } from './runs.js'
import type { Salience } from './salience.js'

/**
 * What kind of body an article says that a name is: “Harrow Air, the largest airline in Malta”, “the airline Harrow Air”, “Harrow Air is an airline”.
 * “The airline” then takes that name up. Read when the first such description comes.
 */
export class BodyKinds {
  private readonly kinds = new Map<Member, readonly TokenRange[]>()

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
  ) {}

  /** The body that was described in these very words and that the text is about just here; null where none was. */
  find({ head, plural, modifiers, token }: Nominal, salience: Salience): Member | null {
    if (!BODIES.has(head) || plural) return null
    const tells = (described: TokenRange) =>
      this.lower(described.last - 1) === head && modifiers.every((word) => this.holds(described, word))
    const fits = (member: Member) =>
      (member.kind === 'organization' || member.kind === 'unknown') &&
      member.nominal === null &&
      this.of(member).some(tells)
    const member = salience.mostSalient(token, null, REACH, fits)
    if (member?.kind === 'unknown') {
      member.kind = 'organization'
      member.label ||= member.name?.text ?? ''
    }
    return member
  }

  private of(member: Member): readonly TokenRange[] {
    const known = this.kinds.get(member)
    if (known) return known
    const kinds = member.runs.flatMap((at) => this.beside(this.runs[at]))
    this.kinds.set(member, kinds)
    return kinds
  }

  /** The descriptions in front of a name and behind it, each up to its head. */
  private beside({ first, last, possessive }: NameRun): TokenRange[] {
    const found: TokenRange[] = []
    const { tokens, sentences } = this.doc
    const start = sentences[tokens[first].sentence].first
    let from = first
    while (from > start && /^(?:ADJ|NOUN)$/.test(tokens[from - 1].pos)) from--
    // “supermarket chain Tellers” is a supermarket as well
    for (let end = first; end > from && tokens[end - 1].pos === 'NOUN'; end--) found.push({ first: from, last: end })
    const comma = this.lower(last) === ','
    if (possessive || (!comma && !/^(?:is|was)$/.test(this.lower(last)))) return found
    const described = this.phraseFrom(last + 1, comma)
    return described === null ? found : [...found, described]
  }

  /** “the largest airline in Malta”, “a Cork bakery founded in 1904”: up to the last noun before a preposition, a verb or a mark. */
  private phraseFrom(first: number, apposed: boolean): TokenRange | null {
    const { tokens } = this.doc
    if (tokens[first]?.pos !== 'PROPN' && !/^(?:an?|the|its|one)$/.test(this.lower(first))) return null
    let last = first + 1
    while (last - first < LONGEST && isInside(tokens, last)) last++
    // “Of Harrow Air, the airline said”: a subject of its own
    const verb =
      apposed && /^(?:VERB|AUX)$/.test(tokens[last]?.pos ?? '') && !/(?:ed|ing|run)$/.test(tokens[last].lower)
    return !verb && tokens[last - 1].pos === 'NOUN' ? { first, last } : null
  }

  private holds({ first, last }: TokenRange, word: string): boolean {
    for (let i = first; i < last; i++) if (this.lower(i) === word) return true
    return false
  }

  private lower(token: number): string {
    return this.doc.tokens[token]?.lower ?? ''
  }
}

const INSIDE = /^(?:ADJ|ADV|NOUN|PROPN|NUM|PART)$/
/** “the Oslo-based firm” has a hyphen. */
const isInside = (tokens: Doc['tokens'], i: number) =>
  INSIDE.test(tokens[i]?.pos ?? '') || tokens[i]?.lower === '-' || tokens[i - 1]?.lower === '-'
/** In tokens. */
const LONGEST = 9
/** How far back the name is looked for, in sentences. */
const REACH = 12
