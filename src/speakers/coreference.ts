import type { Attribution, Doc, Gender, Span } from '../types.js'
import type { Cast } from './cast.js'
import { classOf, describe } from './description.js'
import { type Directory, holderOf, type KnownPlace, type KnownRole } from './directory.js'
import { demonyms, femaleRoles, maleRoles, places, roles } from './lexicon/index.js'
import { DOCUMENT_NOUNS, ORGANIZATION_NOUNS, PERSON_NOUNS } from './lexicon/nouns.js'
import { Member } from './member.js'
import type { NameRun } from './runs.js'
import { type Nominal, type SourcePhrase, tokenAt } from './source.js'

/** One mention in the order of the text, as far as it matters for who a later pronoun means. */
interface Trace {
  readonly token: number
  readonly sentence: number
  readonly member: Member
  /** What the mention's place adds to its member's salience. */
  readonly weight: number
}

const MASCULINE = new Set(['he', 'him', 'his', 'himself'])
const FEMININE = new Set(['she', 'her', 'hers', 'herself'])
const SPEAKING_WEIGHT = 1
const SUBJECT_WEIGHT = 1.2
const QUOTED_WEIGHT = -2.5
const REPORTED_WEIGHT = -1
const POSSESSIVE_WEIGHT = -0.5
const DISTANCE_WEIGHT = 0.8
const FREQUENCY_WEIGHT = 0.4
/** For a member named in the very words that it would say. */
const SPOKEN_WEIGHT = -3
/** How many mentions back a pronoun looks. */
const WINDOW = 40

/**
 * Walks through the text once and says whom each source's phrase stands for. Names are known from the cast; pronouns go to the
 * most salient member that agrees in gender and number (recency, subjects before objects, who spoke last, how often named:
 * after Lappin and Leass, “An Algorithm for Pronominal Anaphora Resolution”, 1994); descriptions to the member whose titles and
 * appositions they repeat. What is said inside quotation marks hardly raises anybody's salience outside them.
 */
export class Coreference {
  private readonly traces: Trace[] = []
  private readonly heirs = new Map<string, Member>()
  private described = false
  private nextRun = 0
  private nextToken = 0

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    private readonly quoted: readonly Span[],
    /** What is reported, by start. */
    private readonly reported: readonly Span[],
    private readonly directory: Directory,
    private readonly date: string | null,
  ) {}

  /** Whom a phrase stands for. Call in the order of the text. */
  refer(phrase: SourcePhrase, attribution: Attribution): Member | null {
    this.walkTo(phrase.token)
    const member = this.read(phrase, attribution)
    if (member) this.note(member, phrase.token, true)
    return member
  }

  private read(phrase: SourcePhrase, attribution: Attribution): Member | null {
    if (phrase.kind === 'name') {
      const member = this.cast.members[this.cast.memberOf[phrase.run]]
      if (phrase.label && member.kind === 'organization' && member.label.length < phrase.label.length)
        member.label = phrase.label
      if (member.kind === 'unknown' && member.name?.given) member.kind = 'person'
      return member
    }
    if (phrase.kind === 'pronoun') return this.readPronoun(phrase.word, phrase.token, attribution)
    if (phrase.kind === 'nominal') return this.readNominal(phrase)
    return this.readJoint(phrase.parts, attribution)
  }

  private readJoint(phrases: readonly SourcePhrase[], attribution: Attribution): Member | null {
    const parts = phrases.map((part) => this.read(part, attribution)).filter((part) => part !== null)
    if (parts.length < 2) return parts[0] ?? null
    const key = parts.map((part) => part.index).join('+')
    return this.keep(key, (index) => Object.assign(new Member(index, 'group'), { parts }))
  }

  private keep(key: string, make: (index: number) => Member): Member {
    const known = this.heirs.get(key)
    if (known) return known
    const member = make(this.cast.members.length)
    this.cast.members.push(member)
    this.heirs.set(key, member)
    return member
  }

  /** Takes in names and pronouns up to a token, so that chains run through sentences that report nothing. */
  private walkTo(token: number) {
    const { tokens } = this.doc
    for (let i = this.nextToken; i < token; i++) {
      while (this.nextRun < this.runs.length && this.runs[this.nextRun].last <= i) this.nextRun++
      const run = this.runs[this.nextRun]
      if (run && run.first === i) {
        const member = this.cast.memberOf[this.nextRun]
        if (member >= 0) this.note(this.cast.members[member], i, false, run)
        continue
      }
      if (tokens[i].pos !== 'PRON' || this.isQuoted(i)) continue
      const { lower } = tokens[i]
      if (!(MASCULINE.has(lower) || FEMININE.has(lower))) continue
      const member = this.bestFor(MASCULINE.has(lower) ? 'male' : 'female', i, null)
      if (member) this.note(member, i, false)
    }
    this.nextToken = Math.max(this.nextToken, token)
  }

  private quote = 0
  private isQuoted(token: number): boolean {
    const { start } = this.doc.tokens[token]
    while (this.quote > 0 && this.quoted[this.quote - 1].end > start) this.quote--
    while (this.quote < this.quoted.length && this.quoted[this.quote].end <= start) this.quote++
    return this.quote < this.quoted.length && this.quoted[this.quote].start <= start
  }

  private report = 0
  private isReported(token: number): boolean {
    const { start } = this.doc.tokens[token]
    while (this.report > 0 && this.reported[this.report - 1].end > start) this.report--
    while (this.report < this.reported.length && this.reported[this.report].end <= start) this.report++
    return this.report < this.reported.length && this.reported[this.report].start <= start
  }

  private note(member: Member, token: number, source: boolean, run?: NameRun) {
    const { tokens } = this.doc
    let next = run ? run.last : token + 1
    while (tokens[next]?.pos === 'ADV') next++
    const opens = run !== undefined && this.doc.sentences[tokens[token].sentence].first === token && !run.possessive
    const subject = source || opens || tokens[next]?.pos === 'VERB' || tokens[next]?.pos === 'AUX'
    const quoted = !source && run?.quoted === true
    const weight =
      (subject ? SUBJECT_WEIGHT : 0) +
      (source ? SPEAKING_WEIGHT : 0) +
      (run?.possessive ? POSSESSIVE_WEIGHT : 0) +
      (quoted ? QUOTED_WEIGHT : !source && this.isReported(token) ? REPORTED_WEIGHT : 0)
    if (!quoted) member.told++
    this.traces.push({ token, sentence: tokens[token].sentence, member, weight })
  }

  private readPronoun(word: string, token: number, attribution: Attribution): Member | null {
    if (MASCULINE.has(word)) return this.bestFor('male', token, attribution)
    if (FEMININE.has(word)) return this.bestFor('female', token, attribution)
    if (word === 'who' || word === 'which' || word === 'that' || word === 'whose')
      return this.antecedent(token, word !== 'which')
    if (word === 'it' || word === 'its' || word === 'itself') return this.lastThing(token, attribution)
    if (word === 'they' || word === 'them' || word === 'their') return this.lastOfMany(token, attribution)
    return null
  }

  /** The most salient person that a singular pronoun can mean. */
  private bestFor(gender: Gender, token: number, attribution: Attribution | null): Member | null {
    const scores = this.salience(token, attribution)
    let best: Member | null = null
    let bestScore = -6
    for (const [member, score] of scores) {
      if (member.kind !== 'person' && member.kind !== 'unknown' && member.kind !== 'unnamed') continue
      if (member.nominal?.plural) continue
      const own = member.sex
      if (own !== 'unknown' && own !== gender) continue
      const doubt = (own === 'unknown' ? -0.4 : 0) + (member.kind === 'person' ? 0 : member.name?.given ? -0.5 : -1.3)
      if (score + doubt > bestScore) {
        bestScore = score + doubt
        best = member
      }
    }
    return best
  }

  /** How present each recently mentioned member is at a token. */
  private salience(token: number, attribution: Attribution | null): Map<Member, number> {
    const sentence = this.doc.tokens[token].sentence
    const scores = new Map<Member, number>()
    const oldest = Math.max(0, this.traces.length - WINDOW)
    for (let i = this.traces.length - 1; i >= oldest; i--) {
      const { member, weight, sentence: at } = this.traces[i]
      const score = weight - (sentence - at) * DISTANCE_WEIGHT
      const known = scores.get(member)
      if (known === undefined || score > known) scores.set(member, score)
    }
    for (const [member, score] of scores) {
      const spoken = attribution && this.isIn(member, attribution) ? SPOKEN_WEIGHT : 0
      scores.set(member, score + FREQUENCY_WEIGHT * Math.log(1 + member.told) + spoken)
    }
    return scores
  }

  /** Is a member named in the words that an attribution reports? Then hardly as their speaker. */
  private isIn(member: Member, attribution: Attribution): boolean {
    return attribution.segments.some((segment) => {
      const from = tokenAt(this.doc, segment.start)
      return member.runs.some((run) => this.runs[run].first >= from && this.runs[run].start < segment.end)
    })
  }

  /** “who”, “which”: the last mention before it. */
  private antecedent(token: number, person: boolean): Member | null {
    const { sentence } = this.doc.tokens[token]
    const fits = ({ kind }: Member) => !person || kind === 'person' || kind === 'unknown' || kind === 'unnamed'
    const trace = this.traces.findLast((t) => t.token < token && t.sentence === sentence && fits(t.member))
    return trace?.member ?? null
  }

  private lastThing(token: number, attribution: Attribution): Member | null {
    return this.mostSalient(
      token,
      attribution,
      ({ kind }) => kind === 'organization' || kind === 'document' || kind === 'place',
      3,
    )
  }

  private lastOfMany(token: number, attribution: Attribution): Member | null {
    const many = ({ kind, nominal }: Member) =>
      kind === 'group' || (kind === 'unnamed' && nominal?.plural === true) || kind === 'organization'
    return this.mostSalient(token, attribution, many, 3)
  }

  private mostSalient(
    token: number,
    attribution: Attribution | null,
    fits: (member: Member) => boolean,
    reach: number,
  ): Member | null {
    const sentence = this.doc.tokens[token].sentence
    let best: Member | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const [member, score] of this.salience(token, attribution)) {
      if (score <= bestScore || !fits(member)) continue
      const last = this.traces.findLast((t) => t.member === member)!
      if (sentence - last.sentence > reach) continue
      bestScore = score
      best = member
    }
    return best
  }

  private readNominal(phrase: Nominal): Member | null {
    const head = classOf(phrase.head)
    if (phrase.determiner !== 'indefinite' && !phrase.plural && isPersonal(phrase.head)) {
      const member = this.described_(phrase, head)
      if (member) return member
    }
    const known = phrase.determiner === 'definite' ? this.earlier(phrase, head) : null
    return known ?? this.introduce((phrase.determiner === 'definite' && this.introduced(phrase, head)) || phrase)
  }

  /** The person whose titles, appositions or known offices a definite description repeats. */
  private described_(phrase: Nominal, head: string): Member | null {
    if (phrase.determiner === 'none' || /^(?:his|her|their|my|our)$/.test(this.doc.tokens[phrase.token].lower))
      return null
    this.collectDescriptions()
    const gender = genderOfHead(phrase.head)
    const modifiers = phrase.modifiers.flatMap((word) => [...describe(word)])
    const salience = this.salience(phrase.token, null)
    let best: Member | null = null
    let bestScore = 1.5
    for (const member of this.cast.members) {
      if (member.kind !== 'person') continue
      const own = member.sex
      if (gender !== 'unknown' && own !== 'unknown' && own !== gender) continue
      const said = salience.get(member)
      const matched = (member.words?.has(head) ? 3 : 0) + modifiers.filter((word) => member.words?.has(word)).length * 2
      const missed = modifiers.length - modifiers.filter((word) => member.words?.has(word)).length
      const score = matched - missed * 0.7 + (said === undefined ? -3 : Math.max(said, -4) * 0.6)
      if (matched > 0 && score > bestScore && (phrase.determiner !== 'possessive' || member.words?.has(head))) {
        bestScore = score
        best = member
      }
    }
    return best ?? this.officeHolder(phrase) ?? this.bridged(phrase, gender)
  }

  /** “the New York businessman”: nothing in the text repeats it; whoever the text is about just here, if there is one. */
  private bridged(phrase: Nominal, gender: Gender): Member | null {
    if (phrase.determiner === 'possessive' ? !phrase.modifiers.includes('former') : !isBiographical(phrase)) return null
    let best: Member | null = null
    let bestScore = 1
    for (const [member, score] of this.salience(phrase.token, null)) {
      if (member.kind !== 'person' || score <= bestScore) continue
      const own = member.sex
      if (gender !== 'unknown' && own !== 'unknown' && own !== gender) continue
      bestScore = score
      best = member
    }
    return best
  }

  /**
   * “the Ukrainian president” where nobody in the text is called that: who held the office at the date of the article. Without a
   * country (“the president said”) it is that of the country which the text is about.
   */
  private officeHolder(phrase: Nominal): Member | null {
    const { placeByWord } = this.directory
    const place = this.placeIn(phrase) ?? (phrase.modifiers.length === 0 ? this.topic() : null)
    if (!place || phrase.modifiers.includes('former')) return null
    const title = [...phrase.modifiers.filter((word) => !placeByWord.has(word)), phrase.head]
      .join(' ')
      .replace('defence', 'defense')
    const holder = holderOf(this.directory, title, place.name, this.date)
    if (!holder) return null
    const member = this.cast.members.find((m) => m.known === holder)
    if (member) return member
    return this.keep(holder.id, (index) =>
      Object.assign(new Member(index, 'person'), { known: holder, label: holder.name }),
    )
  }

  /** The country in “the Ukrainian president”, “Ukraine’s president”, “the president of Ukraine”. */
  private placeIn(phrase: Nominal): KnownPlace | null {
    const words = phrase.text.replace(/[’']s?\b/g, '').split(/\s+/)
    for (let i = 0; i < words.length; i++)
      for (const length of [2, 1]) {
        const place = this.directory.placeByWord.get(
          words
            .slice(i, i + length)
            .join(' ')
            .toLowerCase(),
        )
        if (place?.kind === 'country') return place
      }
    return null
  }

  private country: KnownPlace | null | undefined
  /** The country that the text names most, by itself, its people or its capital; null where two are level. */
  private topic(): KnownPlace | null {
    if (this.country !== undefined) return this.country
    const counts = new Map<KnownPlace, number>()
    for (const { start, end } of this.runs) {
      const place = this.directory.placeByWord.get(this.doc.text.slice(start, end).toLowerCase())
      if (place?.kind === 'country') counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    const [first, second] = [...counts].sort((x, y) => y[1] - x[1])
    this.country = first && first[1] > 1.5 * (second?.[1] ?? 0) ? first[0] : null
    return this.country
  }

  private collectDescriptions() {
    if (this.described) return
    this.described = true
    for (const member of this.cast.members) {
      if (member.kind !== 'person' && member.kind !== 'unknown') continue
      const words = new Set<string>()
      member.words = words
      for (const at of member.runs) {
        const role = this.cast.readings[at].name?.role
        if (role) for (const word of describe(role)) words.add(word)
      }
      for (const at of member.full) {
        const { before, after } = this.cast.around(at)
        for (const word of describe(`${before} ${after}`)) words.add(word)
      }
      for (const role of member.known?.roles ?? [])
        if (this.date === null || role.from === undefined || role.from <= this.date)
          for (const word of wordsOfRole(role)) words.add(word)
    }
  }

  /** A description that takes up an earlier one: “the Ukrainian source” after “a Ukrainian diplomatic official”. */
  private earlier(phrase: Nominal, head: string): Member | null {
    for (let i = this.traces.length - 1; i >= 0; i--) {
      const { member } = this.traces[i]
      const { nominal } = member
      if (nominal) {
        if (classOf(nominal.head) !== head || nominal.plural !== phrase.plural) continue
        if (phrase.modifiers.every((word) => nominal.modifiers.includes(word))) return member
      } else if (member.kind === 'organization' && phrase.modifiers.length === 0) {
        const words = member.label.toLowerCase().split(/[\s-]+/)
        if (words.includes(phrase.head)) return member
      }
    }
    return null
  }

  /** The indefinite description that a definite one takes up, found in the text before it: “a Ukrainian diplomatic official”. */
  private introduced(phrase: Nominal, head: string): Nominal | null {
    const { text, tokens } = this.doc
    if (phrase.plural || kindOf(phrase) === 'organization') return null
    for (let i = phrase.token - 1; i >= 0 && phrase.token - i < REACH; i--) {
      if (tokens[i].lower !== 'a' && tokens[i].lower !== 'an') continue
      let end = i + 1
      while (end < i + 8 && (DESCRIPTIVE.has(tokens[end]?.pos) || tokens[end]?.lower === '-')) end++
      if (classOf(tokens[end - 1].lower) !== head || end <= i + 1) continue
      const modifiers = tokens.slice(i + 1, end - 1).map((t) => t.lower)
      if (phrase.modifiers.some((word) => !modifiers.includes(word))) continue
      const label = text.slice(tokens[i].start, tokens[end - 1].end)
      return { ...phrase, token: i, head: tokens[end - 1].lower, modifiers, determiner: 'indefinite', text: label }
    }
    return null
  }

  private introduce(phrase: Nominal): Member {
    const kind = kindOf(phrase)
    const plain = phrase.text.toLowerCase().replace(/^(?:the|a|an) /, '')
    const key = phrase.determiner === 'indefinite' ? `${plain}#${phrase.token}` : plain
    return this.keep(key, (index) =>
      Object.assign(new Member(index, kind), {
        label: phrase.text,
        nominal: phrase,
        gender: genderOfHead(phrase.head),
      }),
    )
  }
}

/** The words of a known office, kept: the same people are in the news every day. */
function wordsOfRole(role: KnownRole): ReadonlySet<string> {
  const known = roleWords.get(role)
  if (known) return known
  const words = describe(`${role.title} ${role.of ?? ''}`)
  roleWords.set(role, words)
  return words
}
const roleWords = new WeakMap<KnownRole, ReadonlySet<string>>()

/** How far back an indefinite description is looked for, in tokens. */
const REACH = 800
const DESCRIPTIVE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

const OFFICES = new Set(
  'president senator congressman congresswoman governor mayor candidate nominee businessman businesswoman billionaire mogul chancellor premier minister lawmaker king pope secretary'.split(
    ' ',
  ),
)

/** Does a description say who somebody is (an office, a state, an age), and not only what part they play in the scene (“the host”)? */
const isBiographical = ({ head, modifiers }: Nominal) =>
  OFFICES.has(head) ||
  modifiers.some((word) => word === 'former' || word === 'year' || places.has(word) || demonyms.has(word))

const isPersonal = (head: string) =>
  roles.has(head) || PERSON_NOUNS.has(head) || head.endsWith('man') || head.endsWith('woman')

function genderOfHead(head: string): Gender {
  if (maleRoles.has(head) || (head.endsWith('man') && !head.endsWith('woman'))) return 'male'
  return femaleRoles.has(head) || head.endsWith('woman') ? 'female' : 'unknown'
}

function kindOf({ head, plural }: Nominal): Member['kind'] {
  if (isPersonal(head)) return 'unnamed'
  if (DOCUMENT_NOUNS.has(head)) return 'document'
  if (ORGANIZATION_NOUNS.has(head)) return 'organization'
  return plural ? 'unnamed' : 'unnamed'
}
