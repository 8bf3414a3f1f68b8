import type { Attribution, Doc } from '../types.js'
import type { Cast } from './cast.js'
import { runAt, tokenAt } from './head.js'
import type { Member } from './member.js'
import type { NameRun } from './runs.js'
import type { Salience } from './salience.js'

/** Whoever asks is not named by the letter. */
const QUESTION = /^(?:Q|Question)\.?$/i
const ANSWER = /^(?:(?:A|Answer)\.?|Guest|GUEST)$/
const COURT = /^(?:the )?(?:court|judge)$/i
const INITIALS = /^(?:\p{Lu}\.? ?){2,3}$/u

/**
 * Reads the labels of transcripts and interviews that are no names: “Q” and “A”, initials, “THE COURT”. Questions are nobody's; answers
 * are those of whom the last question addresses by name, else of whom the text was about when the interview began.
 */
export class Labels {
  private answering: Member | null = null
  private begun = false
  /** Who spoke last under a label that is a name. */
  last: Member | null = null
  private readonly known = new Map<string, Member>()

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    private readonly salience: Salience,
  ) {}

  /** In: a turn of a transcript with its label. Out: whose it is, null for nobody, undefined where the label is to be read like any source. */
  read(turn: Attribution): Member | null | undefined {
    if (turn.source === null) return undefined
    const label = this.doc.text.slice(turn.source.start, turn.source.end).trim()
    const token = tokenAt(this.doc, turn.source.start)
    if (QUESTION.test(label)) {
      this.answering = this.addressed(turn) ?? this.answering ?? this.introduced(token)
      return null
    }
    if (ANSWER.test(label)) {
      this.answering ??= this.introduced(token)
      return this.answering
    }
    if (COURT.test(label)) return this.only((member) => this.isCalled(member, /^(?:judge|justice)$/i))
    return INITIALS.test(label)
      ? this.only((member) => initialsOf(member) === label.replace(/[^\p{Lu}]/gu, ''))
      : this.known.get(label)
  }

  /** Takes in whose a turn was: under the same label they speak again. */
  note({ source }: Attribution, member: Member): void {
    if (member.kind === 'person' && member.nominal === null) this.last = member
    if (source !== null) this.known.set(this.doc.text.slice(source.start, source.end).trim(), member)
  }

  /** Whom the text was about when the first label came; those whom questions speak of do not answer them. */
  private introduced(token: number): Member | null {
    if (this.begun) return null
    this.begun = true
    return this.salience.mostSalient(token, null, 99, isPerson)
  }

  /** “Q. Ms. Fournier, when …?” */
  private addressed({ segments }: Attribution): Member | null {
    const [{ start }] = segments
    const token = tokenAt(this.doc, start)
    // the letter and the name may have been taken for one run: “Q. Ms. Fournier”
    const run = runAt(this.runs, token + 1) - 1
    if (run < 0 || this.runs[run].last <= token) return null
    const member = this.cast.memberOf[run]
    const comma = this.doc.tokens[this.runs[run].last]?.lower === ','
    return comma && member >= 0 && isPerson(this.cast.members[member]) ? this.cast.members[member] : null
  }

  private isCalled(member: Member, title: RegExp): boolean {
    return member.runs.some((run) => title.test(this.cast.readings[run].name?.role ?? this.honorificOf(run)))
  }

  private honorificOf = (run: number) => this.cast.readings[run].name?.honorific ?? ''

  /** The one person of the cast that fits; undefined where none or several do. */
  private only(fits: (member: Member) => boolean): Member | undefined {
    const found = this.cast.members.filter((member) => isPerson(member) && fits(member))
    return found.length === 1 ? found[0] : undefined
  }
}

const isPerson = ({ kind, name, known }: Member) =>
  (kind === 'person' || kind === 'unknown') && (known !== null || name?.given != null)

function initialsOf({ name }: Member): string {
  if (!name?.given) return ''
  return [name.given, name.family].map((part) => part[0].toUpperCase()).join('')
}
