import type { Attribution, Doc, Span } from '../types.js'
import type { Cast } from './cast.js'
import { Descriptions } from './descriptions.js'
import type { Directory } from './directory.js'
import { foldWord } from './fold.js'
import { genderOfGivenName, isGivenName } from './given-names.js'
import { runAt, type SourcePhrase, tokenAt } from './head.js'
import { speaksOfIt } from './itself.js'
import { Labels } from './labels.js'
import { Member } from './member.js'
import { type Nominal, nominalOf, nounOf, readSubject } from './nominal.js'
import { BE, genderOfPronoun, isSomebody, Pronouns } from './pronouns.js'
import type { NameRun } from './runs.js'
import { Salience } from './salience.js'
import { tellsName } from './source.js'

/** The rule of turns with a label in front. */
const LABEL = 'transcript-label'

/**
 * Walks through the text once and says whom each source's phrase stands for. Names are known from the cast; pronouns go to the
 * most salient member that agrees in gender and number; descriptions to whom they describe.
 */
export class Coreference {
  private readonly salience: Salience
  private readonly descriptions: Descriptions
  private readonly pronouns: Pronouns
  private readonly labels: Labels
  private readonly joint = new Map<string, Member>()
  private nextRun = 0
  private nextToken = 0
  private lastSource = -1
  private speaking: Member | null = null

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
    this.pronouns = new Pronouns(doc, runs, cast, this.salience, this.descriptions)
    this.labels = new Labels(doc, runs, cast, this.salience)
  }

  /** Whom a phrase stands for; `speaking`: in whose words it stands, who is not meant by “he”. Call in the order of the text. */
  refer(phrase: SourcePhrase, attribution: Attribution, speaking: Member | null): Member | null {
    this.walkTo(phrase.token)
    // “Mr LUND: … The CHAIRMAN: …”: another label, another speaker
    this.speaking = attribution.rule === LABEL ? (speaking ?? this.labels.last) : speaking
    const labelled = attribution.rule === LABEL ? this.labels.read(attribution) : undefined
    const member = labelled === undefined ? this.read(phrase, attribution) : labelled
    this.lastSource = phrase.token
    if (member) this.salience.note(member, phrase.token, true)
    if (member && attribution.rule === LABEL) this.labels.note(attribution, member)
    if (member && phrase.kind !== 'pronoun' && this.asks(phrase.token, attribution)) {
      this.pronouns.noteAsker(member, phrase.token)
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
    if (phrase.kind === 'pronoun') return this.pronouns.read(phrase.word, phrase.token, attribution, this.speaking)
    if (phrase.kind === 'nominal') {
      const one = attribution.type === 'direct' ? this.descriptions.readOneOf(phrase, this.speaking) : null
      return one ?? this.descriptions.read(phrase, this.speaking, this.ownerOf(phrase))
    }
    return this.readJoint(phrase.parts, attribution)
  }

  /** “His family said”: whose that is; null where nobody with a name is likely. */
  private ownerOf({ token }: Nominal): Member | null {
    const { lower } = this.doc.tokens[token]
    if (!WHOSE.has(lower) || this.salience.isQuoted(token)) return null
    const owner = this.pronouns.bestFor(genderOfPronoun(lower), token)
    return owner?.kind === 'person' && owner.nominal === null && this.salience.scoreOf(owner)! > OWNS ? owner : null
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
          const introduced = this.isGiven(cast.members[member], run)
          this.salience.note(cast.members[member], i, false, run, topic || introduced)
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
      // “My grandmother kept bees.”
      if (lower === 'my' && this.opens(i) && tokens[i + 2]?.lower !== ',' && !this.salience.isQuoted(i))
        this.noteSubject(i)
      const gender = genderOfPronoun(lower)
      if (gender === 'unknown' || this.salience.isQuoted(i)) continue
      // “His wife nods”, not “His wife, Rima, nods”.
      if (WHOSE.has(lower) && this.opens(i) && tokens[i + 2]?.lower !== ',') this.noteSubject(i)
      const member = this.pronouns.bestFor(gender, i)
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
    if (movesBody(tokens, run.last)) member.kind = 'person'
    const before = tokens[run.first - 1]?.lower === ',' ? run.first - 2 : run.first - 1
    const given = foldWord(tokens[run.first].lower)
    if (before < 0 || tokens[before].pos !== 'NOUN' || !isGivenName(given)) return
    const { personal, gender, plural } = nounOf(tokens[before].lower)
    if (!personal || plural) return
    member.kind = 'person'
    if (member.gender === 'unknown') member.gender = gender === 'unknown' ? genderOfGivenName(given) : gender
  }

  /** “A gondolier who gave his name as Marco shrugged.”: the name is that of the subject, a person. */
  private isGiven(member: Member, run: NameRun): boolean {
    const { tokens } = this.doc
    if (!tellsName(tokens, run.first - 1) && !this.isCalled(run)) return false
    if (member.kind === 'unknown') member.kind = 'person'
    return member.kind === 'person'
  }

  /** “A man called Rick stood up.” */
  private isCalled({ first }: NameRun): boolean {
    const { tokens } = this.doc
    const noun = tokens[first - 2]
    return (
      /^(?:called|named)$/.test(tokens[first - 1]?.lower ?? '') && noun?.pos === 'NOUN' && nounOf(noun.lower).personal
    )
  }

  /** “The general finished his coffee.” What is definite and names nobody known is left aside where it may be somebody just named. */
  private noteSubject(token: number) {
    const subject = readSubject(this.doc, token, this.runs[this.nextRun])
    if (!subject || this.isNamedBehind(token)) return
    const member = this.descriptions.read(subject, null, this.ownerOf(subject))
    const body = subject.noun.kind === 'organization'
    if (
      body ||
      subject.determiner !== 'definite' ||
      member.nominal === null ||
      member.told > 0 ||
      !this.salience.lastMentions.find((named) => named.told > 0 && isSomebody(named))
    )
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
      if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') {
        const run = this.runs[runAt(this.runs, i + 1)]
        return run?.first === i + 1 && this.isCalled(run)
      }
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
}

/** “Danso rubbed his eyes.”: whoever does that is a person. In: the token behind a name. */
const movesBody = (tokens: Doc['tokens'], verb: number): boolean =>
  tokens[verb]?.pos === 'VERB' && WHOSE.has(tokens[verb + 1]?.lower ?? '') && BODY.test(tokens[verb + 2]?.lower ?? '')
const BODY =
  /^(?:arms?|beard|breath|brow|cheeks?|chin|eyebrows?|eyelids?|eyes|face|feet|fingers?|fists?|glasses|hair|hands?|head|heels?|knees?|lips?|mouth|neck|nose|palms?|shoulders?|spectacles|teeth|throat|tongue|voice)$/

const ASKS = new Set(['ask', 'press', 'question', 'quiz'])
/** What may stand before the subject of a sentence. */
const IN_FRONT = new Set(['ADP', 'PRON', 'CCONJ', 'ADV', 'PUNCT'])
const LONGEST_FRONT = 3
/** “The head of the harbour office in Cork, Lund”, in tokens. */
const LONGEST_SUBJECT = 14

const WHOSE = new Set(['his', 'her'])
/** How present somebody has to be whose family or office speaks. */
const OWNS = 0
