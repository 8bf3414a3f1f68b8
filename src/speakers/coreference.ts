import type { Attribution, Doc, Gender, Span } from '../types.js'
import type { Cast } from './cast.js'
import { Descriptions } from './descriptions.js'
import type { Directory } from './directory.js'
import { foldWord } from './fold.js'
import { genderOfGivenName, isGivenName } from './given-names.js'
import { runAt, type SourcePhrase, tokenAt } from './head.js'
import { speaksOfIt } from './itself.js'
import { Labels } from './labels.js'
import { Member, opposed } from './member.js'
import { nominalBefore, nominalOf, nounOf, readSubject } from './nominal.js'
import type { NameRun } from './runs.js'
import { Salience } from './salience.js'

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
])
/** The rule of turns with a label in front. */
const LABEL = 'transcript-label'
/** How many sentences back “it” and “they” look. */
const REACH = 3

/**
 * Walks through the text once and says whom each source's phrase stands for. Names are known from the cast; pronouns go to the
 * most salient member that agrees in gender and number; descriptions to whom they describe.
 */
export class Coreference {
  private readonly salience: Salience
  private readonly descriptions: Descriptions
  private readonly labels: Labels
  private readonly joint = new Map<string, Member>()
  private nextRun = 0
  private readonly pronouns = new Map<number, Member | null>()
  private nextToken = 0
  private lastSource = -1
  private speaking: Member | null = null
  /** Who asked somebody something last, and in which sentence. */
  private asked: { readonly by: Member; readonly sentence: number } | null = null

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    quoted: readonly Span[],
    /** What is reported, by start. */
    reported: readonly Span[],
    directory: Directory,
    date: string | null,
  ) {
    this.salience = new Salience(doc, runs, cast, quoted, reported)
    this.descriptions = new Descriptions(doc, runs, cast, this.salience, directory, date)
    this.labels = new Labels(doc, runs, cast, this.salience)
  }

  /** Whom a phrase stands for; `speaking`: in whose words it stands, who is not meant by “he”. Call in the order of the text. */
  refer(phrase: SourcePhrase, attribution: Attribution, speaking: Member | null): Member | null {
    this.walkTo(phrase.token)
    this.speaking = speaking
    const labelled = attribution.rule === LABEL ? this.labels.read(attribution) : undefined
    const member = labelled === undefined ? this.read(phrase, attribution) : labelled
    this.lastSource = phrase.token
    if (member) this.salience.note(member, phrase.token, true)
    if (member && phrase.kind !== 'pronoun' && this.asks(phrase.token, attribution)) {
      this.asked = { by: member, sentence: this.doc.tokens[phrase.token].sentence }
      this.noteAsked(attribution)
    }
    return member
  }

  /** Whether the source at a token asks a question; in “Reagan was asked how …” it does not. */
  private asks(token: number, { type, cue, source }: Attribution): boolean {
    if (type !== 'indirect' || !cue || !source || !ASKS.has(cue.lemma)) return false
    if (cue.start < source.start) return true
    const { tokens } = this.doc
    for (let i = token; tokens[i].start < cue.end; i++) if (BE.has(tokens[i].lower)) return false
    return true
  }

  /** “A voter asked the mayor”: of whom an answer is expected is on the scene. */
  private noteAsked({ addressee }: Attribution) {
    if (!addressee) return
    const { tokens } = this.doc
    const first = tokenAt(this.doc, addressee.start)
    let last = first
    while (last < tokens.length && tokens[last].start < addressee.end) last++
    if (tokens[first].pos !== 'DET' || runAt(this.runs, first) !== runAt(this.runs, last)) return
    const asked = nominalOf(this.doc, first, last, last)
    if (!asked.plural && asked.noun.personal)
      this.salience.note(this.descriptions.read(asked), first, false, undefined, true)
  }

  private read(phrase: SourcePhrase, attribution: Attribution): Member | null {
    if (phrase.kind === 'name') {
      const member = this.cast.members[this.cast.memberOf[phrase.run]]
      if (phrase.label && member.kind === 'organization' && member.label.length < phrase.label.length)
        member.label = phrase.label
      if (member.kind === 'unknown' && (phrase.person || member.name?.given)) member.kind = 'person'
      if (member.kind === 'unknown' && speaksOfIt(this.doc, member, attribution)) {
        member.kind = 'organization'
        member.label = member.name!.text
      }
      return member
    }
    if (phrase.kind === 'pronoun') return this.samePronoun(phrase.word, phrase.token, attribution)
    if (phrase.kind === 'nominal') return this.descriptions.read(phrase, this.speaking)
    return this.readJoint(phrase.parts, attribution)
  }

  private readJoint(phrases: readonly SourcePhrase[], attribution: Attribution): Member | null {
    const parts = phrases.map((part) => this.read(part, attribution)).filter((part) => part !== null)
    if (parts.length < 2) return parts[0] ?? null
    const key = parts.map((part) => part.index).join('+')
    const known = this.joint.get(key)
    if (known) return known
    const member = Object.assign(new Member(this.cast.members.length, 'group'), { parts })
    this.cast.members.push(member)
    this.joint.set(key, member)
    return member
  }

  /** Takes in names and pronouns up to a token, so that chains run through sentences that report nothing. */
  private walkTo(token: number) {
    const { tokens } = this.doc
    const { runs, cast } = this
    let run = runs[this.nextRun]
    for (let i = this.nextToken; i < token; i++) {
      while (run !== undefined && run.last <= i) run = runs[++this.nextRun]
      if (run !== undefined && run.first === i) {
        const member = cast.memberOf[this.nextRun]
        // “As for Lund, she says”: what the sentence is about
        const topic = tokens[i - 1]?.lower === 'for' && tokens[i - 2]?.lower === 'as'
        if (member >= 0) {
          this.nameKin(cast.members[member], run)
          this.salience.note(cast.members[member], i, false, run, topic)
        }
        if (run.possessive && this.opens(i)) this.noteSubject(i)
        if (member < 0 && tokens[i].lower.endsWith('s') && this.opens(i) && !run.quoted) this.noteSeveral(i)
        continue
      }
      const { pos, lower } = tokens[i]
      if (pos === 'DET' || pos === 'NUM') {
        if (lower === 'a' || lower === 'an') this.descriptions.noteIndefinite(i)
        if ((this.opens(i) || tokens[i - 1]?.lower === 'that') && !this.salience.isQuoted(i)) {
          this.noteSubject(i)
          this.noteSeveral(i)
        }
        continue
      }
      if (pos === 'NOUN' && lower.endsWith('s') && this.opens(i) && !this.salience.isQuoted(i)) this.noteSeveral(i)
      if (pos !== 'PRON') continue
      const gender = genderOfPronoun(lower)
      if (gender === 'unknown' || this.salience.isQuoted(i)) continue
      // “His wife nods”, not “His wife, Rima, nods”.
      if (WHOSE.has(lower) && this.opens(i) && tokens[i + 2]?.lower !== ',') this.noteSubject(i)
      const member = this.bestFor(gender, i, null)
      if (!member) continue
      // “His mother sighed. ‘Well,’ she said.”
      if (WHOSE.has(lower) && this.opens(i) && member.pronoun === 'unknown') member.pronoun = gender
      this.salience.note(member, i, false)
    }
    this.nextToken = Math.max(this.nextToken, token)
  }

  /** “Hale’s sister Denise”, “his uncle, Frank,”: a first name behind what somebody is to somebody is a person's. */
  private nameKin(member: Member, run: NameRun) {
    if (member.kind !== 'unknown' || run.last !== run.first + 1) return
    const { tokens } = this.doc
    const before = tokens[run.first - 1]?.lower === ',' ? run.first - 2 : run.first - 1
    const given = foldWord(tokens[run.first].lower)
    if (before < 0 || tokens[before].pos !== 'NOUN' || !isGivenName(given)) return
    const { personal, gender, plural } = nounOf(tokens[before].lower)
    if (!personal || plural) return
    member.kind = 'person'
    if (member.gender === 'unknown') member.gender = gender === 'unknown' ? genderOfGivenName(given) : gender
  }

  /** “The general finished his coffee.” What is definite and names nobody known is left aside where it may be somebody just named. */
  private noteSubject(token: number) {
    const subject = readSubject(this.doc, token, this.runs[this.nextRun])
    if (!subject || this.isNamedBehind(token)) return
    const member = this.descriptions.read(subject)
    const body = subject.noun.kind === 'organization'
    if (body || subject.determiner !== 'definite' || member.nominal === null || !this.salience.find(isSomebody))
      this.salience.note(member, token, false, undefined, true)
  }

  /** “Protesters filled the square.” Several people that a sentence is about: whom “they” may mean. */
  private noteSeveral(token: number) {
    const subject = readSubject(this.doc, token, this.runs[this.nextRun], true)
    if (subject) this.salience.note(this.descriptions.read(subject), token, false, undefined, true)
  }

  /** “The governor of the province, Ade Lund, has …”: the name behind the comma is who is described; it is noted itself. */
  private isNamedBehind(token: number): boolean {
    const { tokens } = this.doc
    const limit = Math.min(tokens.length - 1, token + LONGEST_SUBJECT)
    for (let i = token; i < limit; i++) {
      const { pos, lower } = tokens[i]
      if (lower === ',') {
        const run = this.runs[runAt(this.runs, i + 1)]
        // “Reid’s husband, the engineer Tom Lund, has”
        const described =
          run !== undefined && run.first - i <= 3 && tokens[i + 1].pos === 'DET' && tokens[run.first - 1].pos === 'NOUN'
        return (run?.first === i + 1 || described) && tokens[i + 1].sentence === tokens[token].sentence
      }
      if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false
    }
    return false
  }

  /** Does a token open its sentence, “But” and “Behind us” aside? What was read as a source has been noted. */
  private opens(token: number): boolean {
    const { tokens, sentences } = this.doc
    const { first } = sentences[tokens[token].sentence]
    if (token - first > LONGEST_FRONT || token === this.lastSource) return false
    for (let i = first; i < token; i++) if (!IN_FRONT.has(tokens[i].pos)) return false
    return true
  }

  /** One pronoun that several quotes point at means one person. */
  private samePronoun(word: string, token: number, attribution: Attribution): Member | null {
    const known = this.pronouns.get(token)
    if (known !== undefined) return known
    const member = this.readPronoun(word, token, attribution)
    this.pronouns.set(token, member)
    if (member && member.pronoun === 'unknown' && !this.salience.isQuoted(token)) member.pronoun = genderOfPronoun(word)
    return member
  }

  private readPronoun(word: string, token: number, attribution: Attribution): Member | null {
    const gender = genderOfPronoun(word)
    if (gender !== 'unknown') return this.bestFor(gender, token, attribution)
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

  /** The most salient person that a singular pronoun can mean. */
  private bestFor(gender: Gender, token: number, attribution: Attribution | null): Member | null {
    let best: Member | null = null
    let bestScore = -6
    const asker = attribution && this.askerIn(token)
    for (const member of this.salience.present(token, attribution, true)) {
      const questioner = attribution !== null && this.hasAsked(member, token)
      if (member === asker || (questioner && member.kind === 'unnamed')) continue
      if (!isSomebody(member) || member.nominal?.plural || (attribution && member === this.speaking)) continue
      // A capital in somebody's words need be nobody.
      if (member.kind === 'unknown' && member.told === 0) continue
      const own = member.sex
      if (own !== 'unknown' ? own !== gender : member.pronoun !== 'unknown' && member.pronoun !== gender) continue
      const doubt =
        (own === 'unknown' ? (opposed(member.leaning, gender) ? -1.2 : -0.4) : 0) +
        (member.kind === 'person'
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
const BE = new Set(['is', 'are', 'was', 'were', 'been', 'being'])
const ASKS = new Set(['ask', 'press', 'question', 'quiz'])
/** What it costs to have asked the question that is answered. */
const ASKED_BEFORE = 2
/** What it costs to be nobody but a spokeswoman or a mother. */
const DESCRIBED = -0.6
const ANY = /^(?:man|woman|boy|girl)$/
/** How many sentences behind a question the answer begins at most. */
const ANSWER = 2
/** How many tokens into its sentence the asker's name may begin. */
const ASKER = 6
/** What may stand before the subject of a sentence. */
const IN_FRONT = new Set(['ADP', 'PRON', 'CCONJ', 'ADV', 'PUNCT'])
const LONGEST_FRONT = 3
/** “The head of the harbour office in Cork, Lund”, in tokens. */
const LONGEST_SUBJECT = 14

/** What carries somebody's words. */
const SAYINGS =
  /^(?:comment|remark|statement|post|tweet|message|letter|memo|note|email|speech|sign|placard|banner|report|article|column|book|essay|interview|ad|advertisement|video)s?$/
const MANY = /^(?:those|these|all|anyone|everyone|anybody|everybody|many|some|others|few)$/

const WHOSE = new Set(['his', 'her'])

const genderOfPronoun = (word: string): Gender => GENDERS.get(word) ?? 'unknown'

const isSomebody = ({ kind }: Member) => kind === 'person' || kind === 'unknown' || kind === 'unnamed'
const isNoPerson = ({ kind, nominal }: Member) => kind !== 'person' && !nominal?.noun.personal
const isSomething = ({ kind }: Member) => kind === 'organization' || kind === 'document' || kind === 'place'
const isSeveral = ({ kind, nominal }: Member) =>
  kind === 'group' || (kind === 'unnamed' && nominal?.plural === true && !MANY.test(nominal.head))
/** How much rather “they” are people than a body. */
const SEVERAL = 1
const isMany = (member: Member) => isSeveral(member) || member.kind === 'organization'
/** How present that has to be. */
const PRESENT = 0.4
