import type { Attribution, Doc, Gender } from '../types.js'
import type { Cast } from './cast.js'
import type { Descriptions } from './descriptions.js'
import { runAt } from './head.js'
import { type Member, opposed } from './member.js'
import { nominalBefore } from './nominal.js'
import type { NameRun } from './runs.js'
import type { Salience } from './salience.js'

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
])
/** How many sentences back “it” and “they” look. */
const REACH = 3

/**
 * Says whom a pronoun stands for: the most salient member that agrees in gender and number; “who” takes up what stands before it, and who asks is
 * hardly who answers.
 */
export class Pronouns {
  private readonly known = new Map<number, Member | null>()
  /** Who asked somebody something last, and in which sentence. */
  private asked: { readonly by: Member; readonly sentence: number } | null = null

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    private readonly salience: Salience,
    private readonly descriptions: Descriptions,
  ) {}

  /** Takes in who asks a question at a token. */
  noteAsker(by: Member, token: number): void {
    this.asked = { by, sentence: this.doc.tokens[token].sentence }
  }

  /**
   * Whom a pronoun that is a source stands for; one that several quotes point at means one person. `speaking`: in whose words it stands, who is not
   * meant by “he”. Everybody mentioned before it has been noted.
   */
  read(word: string, token: number, attribution: Attribution, speaking: Member | null): Member | null {
    const known = this.known.get(token)
    if (known !== undefined) return known
    const member = this.referentOf(word, token, attribution, speaking)
    this.known.set(token, member)
    if (member && member.pronoun === 'unknown' && !this.salience.isQuoted(token)) member.pronoun = genderOfPronoun(word)
    return member
  }

  private referentOf(word: string, token: number, attribution: Attribution, speaking: Member | null): Member | null {
    const gender = genderOfPronoun(word)
    if (gender !== 'unknown') return this.bestFor(gender, token, attribution, speaking)
    switch (word) {
      case 'who':
      case 'that':
      case 'whose':
        return this.cleft(token) ?? this.described(token) ?? this.antecedent(token)
      case 'which':
        return this.antecedentOfWhich(token)
      case 'it':
      case 'its':
      case 'itself':
        return this.present(token, attribution, isSomething)
      case 'they':
      case 'them':
      case 'their':
        return this.many(token, attribution)
      default:
        return null
    }
  }

  /** What “it” means: not whatever was named lately in passing, but what a sentence was about, or what has spoken. */
  private present(token: number, attribution: Attribution, fits: (member: Member) => boolean): Member | null {
    const member = this.salience.mostSalient(token, attribution, REACH, fits)
    return member !== null && member.score >= PRESENT ? member : null
  }

  /** Whom “they” means: several people, or else a body. */
  private many(token: number, attribution: Attribution): Member | null {
    const several = this.salience.mostSalient(token, attribution, REACH, isSeveral)
    const body = this.present(token, attribution, isMany)
    return several !== null && (body === null || several.score + SEVERAL >= body.score) ? several : body
  }

  /** “It was Lund, not Reid, who said”: the first name is meant. */
  private cleft(token: number): Member | null {
    const { tokens, sentences } = this.doc
    const { first } = sentences[tokens[token].sentence]
    if (tokens[first].lower !== 'it' || !BE.has(tokens[first + 1]?.lower)) return null
    const run = runAt(this.runs, first + 2)
    const member = run < this.runs.length && this.runs[run].last <= token ? this.cast.memberOf[run] : -1
    return member >= 0 && isSomebody(this.cast.members[member]) ? this.cast.members[member] : null
  }

  /**
   * Whoever was named last before “who”; nobody where a common noun or “those” stands right in front of it, which it then means. Whoever makes a
   * comment says what it says.
   */
  private antecedent(token: number): Member | null {
    const before = this.doc.tokens[token - 1]
    const common = before?.pos === 'NOUN' && this.runs[runAt(this.runs, token) - 1]?.last !== token
    if (common ? !SAYINGS.test(before.lower) : MANY.test(before?.lower ?? '')) return null
    return (
      this.salience.lastInSentence(token, isSomebody, true) ?? this.salience.lastInSentence(token, isSomething, true)
    )
  }

  /** What “which” takes up: nobody, but for whoever holds up a sign or makes a comment. */
  private antecedentOfWhich(token: number): Member | null {
    const before = this.doc.tokens[token - 1]?.pos === 'PUNCT' ? token - 2 : token - 1
    const says = before >= 0 && SAYINGS.test(this.doc.tokens[before].lower)
    return this.salience.lastInSentence(token, says ? () => true : isNoPerson, true)
  }

  /** “The executives who told parliament”: a description right before “who”, which nobody has noted. */
  private described(token: number): Member | null {
    const described = nominalBefore(this.doc, token)
    if (!described || runAt(this.runs, described.token) !== runAt(this.runs, token)) return null
    return this.descriptions.read(described)
  }

  /** “A voter asked the mayor if she knew. ‘No,’ she said.”: who asks is hardly who answers. */
  private hasAsked(member: Member, token: number): boolean {
    if (this.asked?.by !== member) return false
    const { tokens, sentences } = this.doc
    const { sentence } = tokens[token]
    const { paragraph } = sentences[this.asked.sentence]
    // In a paragraph of its own a named asker may go on: “Paul asked how that was right. / ‘It is not,’ he said.”
    return (
      sentence - this.asked.sentence <= ANSWER &&
      (member.kind === 'unnamed' || sentences[sentence].paragraph === paragraph)
    )
  }

  /** “Asked by Ann Reid whether he knew, he said”: who asks is not who answers. */
  private askerIn(token: number): Member | null {
    const { tokens, sentences } = this.doc
    const { first } = sentences[tokens[token].sentence]
    if (!ASKED.has(tokens[first].lower) || tokens[first + 1]?.lower !== 'by') return null
    const run = runAt(this.runs, first + 2)
    const member = run < this.runs.length && this.runs[run].first - first <= ASKER ? this.cast.memberOf[run] : -1
    return member < 0 ? null : this.cast.members[member]
  }

  /** Whether a paragraph has ended since somebody was mentioned. */
  private isBehindBreak({ lastSentence }: Member, token: number): boolean {
    const { tokens, sentences } = this.doc
    return sentences[lastSentence]?.paragraph !== sentences[tokens[token].sentence].paragraph
  }

  /** The most salient person that “he” or “she” can mean; `attribution`: whose words, `speaking`: in whose words, where it is a source. */
  bestFor(
    gender: Gender,
    token: number,
    attribution: Attribution | null = null,
    speaking: Member | null = null,
  ): Member | null {
    let best: Member | null = null
    let bestScore = -6
    const asker = attribution && this.askerIn(token)
    for (const member of this.salience.present(token, attribution, true)) {
      const questioner = attribution !== null && this.hasAsked(member, token)
      if (member === asker || (questioner && member.kind === 'unnamed')) continue
      if (!isSomebody(member) || member.nominal?.plural || (attribution && member === speaking)) continue
      // “Another complained. / He liked it.”
      if (member.nominal && SOME.test(member.nominal.head) && this.isBehindBreak(member, token)) continue
      // A capital in somebody's words need be nobody.
      if (member.kind === 'unknown' && member.told === 0) continue
      const own = member.sex
      if (own !== 'unknown' ? own !== gender : member.pronoun !== 'unknown' && member.pronoun !== gender) continue
      const doubt =
        (own === 'unknown' ? (opposed(member.leaning, gender) ? -1.2 : -0.4) : 0) +
        (member.kind === 'person' || (member.kind === 'unknown' && member.pronoun === gender)
          ? 0
          : member.name?.given
            ? -0.5
            : own === gender && member.nominal && !ANY.test(member.nominal.head)
              ? DESCRIBED
              : -1.3)
      const score = this.salience.scoreOf(member)! + doubt - (questioner ? ASKED_BEFORE : 0)
      if (score > bestScore) {
        bestScore = score
        best = member
      }
    }
    return best
  }
}

const ASKED = new Set(['asked', 'pressed', 'questioned', 'quizzed', 'challenged', 'interviewed', 'grilled'])
/** What it costs to have asked the question that is answered. */
const ASKED_BEFORE = 2
/** What it costs to be nobody but a spokeswoman or a mother. */
const DESCRIBED = -0.6
/** One of those who are spoken of together, and nobody to go on with. */
const SOME = /^(?:another|one|others?|some)$/
const ANY = /^(?:man|woman|boy|girl)$/
/** How many sentences behind a question the answer begins at most. */
const ANSWER = 2
/** How many tokens into its sentence the asker's name may begin. */
const ASKER = 6

/** What carries somebody's words. */
const SAYINGS =
  /^(?:comment|remark|statement|post|tweet|message|letter|memo|note|email|speech|sign|placard|banner|report|article|column|book|essay|interview|ad|advertisement|video)s?$/
const MANY = /^(?:those|these|all|anyone|everyone|anybody|everybody|many|some|others|few)$/
const isNoPerson = ({ kind, nominal }: Member) => kind !== 'person' && !nominal?.noun.personal
const isSomething = ({ kind }: Member) => kind === 'organization' || kind === 'document' || kind === 'place'
const isSeveral = ({ kind, nominal }: Member) =>
  kind === 'group' || (kind === 'unnamed' && nominal?.plural === true && !MANY.test(nominal.head))
/** How much rather “they” are people than a body. */
const SEVERAL = 1
const isMany = (member: Member) => isSeveral(member) || member.kind === 'organization'
/** How present that has to be. */
const PRESENT = 0.4
/** The forms of the verb. */
export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being'])

/** “he” is male, “hers” female; others are unknown. */
export const genderOfPronoun = (word: string): Gender => GENDERS.get(word) ?? 'unknown'

/** Whether words can be somebody's. */
export const isSomebody = ({ kind }: Member) => kind === 'person' || kind === 'unknown' || kind === 'unnamed'
