import type { Doc, Gender } from '../types.js'
import { isCompany } from './bodies.js'
import type { Cast } from './cast.js'
import { describe, isFormer, rankOf } from './description.js'
import type { Directory, KnownPerson, KnownPlace } from './directory.js'
import { Introductions } from './introductions.js'
import { demonyms, places } from './lexicon/index.js'
import { BYSTANDERS, CALLINGS, EPITHETS } from './lexicon/nouns.js'
import { Member, opposed } from './member.js'
import { nationOf } from './nationals.js'
import { ageOf, type Nominal, namesBefore, nounOf, withoutAge } from './nominal.js'
import { Offices } from './offices.js'
import type { NameRun } from './runs.js'
import type { Salience } from './salience.js'

/**
 * Says whom a description stands for: “the Vermont senator”, “the official”, “a diplomat”. A definite one goes to the member whose titles,
 * appositions, party, state or known offices it repeats, else to whoever held the office, else to an earlier description that it
 * takes up. What is left is an unnamed source of its own.
 */
export class Descriptions {
  private readonly offices: Offices
  private readonly introductions: Introductions
  private readonly heirs = new Map<string, Member>()
  /** Of whom a description has said what country they are from. */
  private readonly nations = new Map<Member, KnownPlace>()
  /** Of whom a description has said what club they play or work for. */
  private readonly clubs = new Map<Member, string>()

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    private readonly salience: Salience,
    private readonly directory: Directory,
    private readonly date: string | null,
  ) {
    this.offices = new Offices(runs, cast.readings, directory, date)
    this.introductions = new Introductions(doc)
  }

  /** Takes in an “a” or “an”. In the order of the text, each before what comes after it is read. */
  noteIndefinite(token: number): void {
    this.introductions.note(token)
  }

  /** Whom a description stands for; everybody mentioned before it has been noted. `other`: in whose words it stands, who would say “I”. */
  read(phrase: Nominal, other: Member | null = null): Member {
    const ordinal = phrase.modifiers.length === 0 ? ORDINALS.get(phrase.head) : undefined
    const pair = ordinal === undefined ? null : this.salience.lastPair(phrase.token)
    if (pair) return pair[ordinal!]
    const office = HEAD_OF_STATE.test(phrase.text) ? asPresident(phrase) : phrase
    if (
      phrase.determiner !== 'indefinite' &&
      !phrase.plural &&
      (office.noun.personal ||
        ageOf(phrase) !== '' ||
        nationOf(phrase.head, this.directory) ||
        this.offices.isOwn(phrase.head))
    ) {
      const member = this.describedPerson(office, other)
      if (member) return member
    }
    const known = phrase.determiner === 'definite' ? (this.earlier(phrase) ?? this.company(phrase)) : null
    if (known) return known
    const introduced = (phrase.determiner === 'definite' && this.introductions.find(phrase)) || phrase
    return this.namedBehind(introduced) ?? this.introduce(introduced)
  }

  /** The person whose titles, appositions or known offices a definite description repeats. */
  private describedPerson(phrase: Nominal, other: Member | null): Member | null {
    if (
      (phrase.determiner === 'none' && !this.isOfPlace(phrase)) ||
      OF_SOMEBODY.has(this.doc.tokens[phrase.token].lower)
    )
      return null
    const { gender, class: head } = phrase.noun
    const age = ageOf(phrase)
    const nation = nationOf(phrase.head, this.directory)
    const modifiers: string[] = []
    for (const word of age === '' ? phrase.modifiers : withoutAge(phrase.modifiers))
      for (const part of describe(word)) modifiers.push(part)
    let complement: ReadonlySet<string> | null = null
    const ofAnother = (words: readonly ReadonlySet<string>[]) => {
      complement ??= describe(COMPLEMENT.exec(phrase.text)?.[1] ?? namesBefore(this.doc, phrase))
      return isOfAnother(words, head, complement)
    }
    const rank = rankOf(modifiers)
    const former = isFormer(modifiers)
    const most = CALLED + REPEATED * (modifiers.length + (age === '' ? 0 : 1))
    this.salience.present(phrase.token, null)
    let best: Member | null = null
    let bestScore = 1.5
    for (const member of this.cast.members) {
      if (member.kind !== 'person' || member === other || opposed(gender, member.sex)) continue
      const said = this.salience.scoreOf(member)
      const presence = said === null ? -3 : Math.max(said, -4) * 0.6
      // Whatever describes them, others are meant: their words need not be looked at.
      if (most + presence <= bestScore) continue
      const words = this.wordsOf(member)
      if (isOfAnotherAge(member, age)) continue
      const isAged = age !== '' && member.age === age
      const called = isAged || (nation ? isOf(member, words, nation) : isCalled(words, head, rank) && !ofAnother(words))
      let repeated = isAged ? 1 : 0
      for (const word of modifiers) if (holds(words, word)) repeated++
      const matched = (called ? CALLED : 0) + repeated * REPEATED
      if (matched === 0 || (phrase.determiner === 'possessive' && !called)) continue
      const left =
        called && !former && !isAged && nation === null && words.every((set) => !set.has(head) || isFormer(set, head))
      const score = matched - (left ? LEFT : 0) - Math.max(0, modifiers.length - repeated) * 0.7 + presence
      if (score > bestScore) {
        bestScore = score
        best = member
      }
    }
    const holder = best ?? this.officeHolder(phrase)
    if (holder !== null && holder !== other) return holder
    const bridged = nation ? this.ofNation(phrase, nation) : (this.bridged(phrase, gender) ?? this.onlyOne(phrase))
    return bridged === other ? null : bridged
  }

  /** A headline's “French president”, without its article. */
  private isOfPlace({ token, modifiers }: Nominal): boolean {
    const { sentence } = this.doc.tokens[token]
    return (
      this.doc.sentences[sentence].first === token &&
      modifiers.length > 0 &&
      (demonyms.has(modifiers[0]) || places.has(modifiers[0]))
    )
  }

  /** “the Spaniard”: of whom nothing says so; whoever the text is about just here and is of no other nation. What is concluded once holds for the article. */
  private ofNation(phrase: Nominal, nation: KnownPlace): Member | null {
    if (this.introductions.find(phrase)) return null
    const fits = (member: Member) => {
      if (member.kind !== 'person' && !(member.kind === 'unknown' && member.name?.given)) return false
      if (opposed(phrase.noun.gender, member.sex)) return false
      const own = member.known?.country ?? this.nations.get(member)?.code ?? nation.code
      return own === nation.code
    }
    const member = this.salience.mostSalient(phrase.token, null, NATIONAL_REACH, fits, true)
    if (member) this.nations.set(member, nation)
    return member
  }

  /**
   * “A furious mum has …” / “Ana Reid, 34, was on her way”: whom the first sentence of a story introduces without a name is who gets a name and
   * an age soon behind it. Only what may be anybody (“a man”), and only where one person fits.
   */
  private namedBehind({ token, noun, determiner }: Nominal): Member | null {
    const { sentence } = this.doc.tokens[token]
    if (determiner !== 'indefinite' || sentence > LEAD || !ANYBODY.test(noun.class)) return null
    let found: Member | null = null
    for (const member of this.cast.members) {
      if (member.kind !== 'person' || member.full.length === 0 || opposed(noun.gender, member.sex)) continue
      const { first } = this.runs[Math.min(...member.runs)]
      const place = this.doc.tokens[first].sentence
      if (place <= sentence || place - sentence > NAMED_BEHIND || this.doc.sentences[place].first !== first) continue
      this.wordsOf(member)
      if (member.age === '') continue
      if (found) return null
      found = member
    }
    return found
  }

  /** “the New York businessman”: nothing in the text repeats it; whoever the text is about just here, if there is one. */
  private bridged(phrase: Nominal, gender: Gender): Member | null {
    const club = OF_CLUB.test(phrase.head) ? namesBefore(this.doc, phrase) : ''
    const biographical = isBiographical(phrase) || club !== ''
    if (phrase.determiner === 'possessive' ? !phrase.modifiers.includes('former') : !biographical) return null
    const age = ageOf(phrase)
    const epithet = EPITHETS.has(phrase.head)
    if (epithet && this.introductions.find(phrase)) return null
    const { sentence } = this.doc.tokens[phrase.token]
    // “In a talk with Rob Lund, the singer said”: not he.
    const fits = (member: Member) => {
      const { kind, name, lastSentence, sex } = member
      // “the 44-year-old” is somebody, whatever the name.
      const somebody = (age !== '' || club !== '') && kind === 'unknown' && name?.given != null
      if (kind !== 'person' && !somebody) return false
      if (club !== '' && (this.clubs.get(member) ?? club) !== club) return false
      if ((epithet && lastSentence >= sentence) || opposed(gender, sex)) return false
      if (age !== '') this.wordsOf(member)
      return !isOfAnotherAge(member, age)
    }
    const member = this.salience.mostSalient(phrase.token, null, ANY_REACH, fits, epithet)
    if (member === null || member.score <= (epithet || club !== '' || age !== '' ? 0 : 1)) return null
    if (club !== '') this.clubs.set(member, club)
    return member
  }

  /**
   * “‘…,’ the captain told Radio 5.” where one person has been named so far, lately, and nobody else: they are meant, unless it is a part that others
   * play, or somebody was introduced so.
   */
  private onlyOne(phrase: Nominal): Member | null {
    const { noun, head } = phrase
    if (phrase.determiner !== 'definite' || !noun.personal || BYSTANDERS.has(head) || COMPLEMENT.test(phrase.text))
      return null
    if (phrase.modifiers.length > 0 || this.introductions.find(phrase) || this.earlier(phrase)) return null
    let only: Member | null = null
    const second = this.salience.find((member) => {
      const { kind, name, told, parts, nominal } = member
      const person = kind === 'person' || (kind === 'unknown' && name?.given != null) || nominal?.noun.personal === true
      if (told === 0 || !(person || parts.length > 0)) return false
      if (only !== null) return true
      only = member
      return false
    })
    const found = only as Member | null
    if (second || found?.kind !== 'person' || opposed(noun.gender, found.sex)) return null
    // “the mayor” is no deputy mayor.
    if (holds(this.wordsOf(found), noun.class)) return null
    return this.doc.tokens[phrase.token].sentence - found.lastSentence <= ONLY_REACH ? found : null
  }

  /** Who held the office at the date of the article, though nobody in the text is called that. */
  private officeHolder(phrase: Nominal): Member | null {
    const holder = this.offices.holder(phrase)
    if (!holder) return null
    const named = this.cast.members.find((m) => m.known === holder)
    // Without a date nobody knows who “the president” was, unless the text names the one who is.
    if (named || this.date === null) return named ?? null
    return this.keep(holder.id, (index) =>
      Object.assign(new Member(index, 'person'), { known: holder, label: holder.name, words: [] }),
    )
  }

  private keep(key: string, make: (index: number) => Member): Member {
    const known = this.heirs.get(key)
    if (known) return known
    const member = make(this.cast.members.length)
    this.cast.members.push(member)
    this.heirs.set(key, member)
    return member
  }

  /** What describes a person of the cast; collected when the first description comes that may be theirs. */
  private wordsOf(member: Member): readonly ReadonlySet<string>[] {
    if (member.words !== null) return member.words
    const words: ReadonlySet<string>[] = []
    member.words = words
    for (const at of member.runs) {
      const { title } = this.cast.readings[at]
      if (title !== null && !words.includes(title)) words.push(title)
    }
    for (const at of member.full) {
      const { before, after, age } = this.cast.around(at)
      if (age !== '') member.age = age
      if (before !== '') words.push(describe(before))
      if (after !== '') words.push(describe(after))
    }
    if (member.known !== null)
      for (const { from, words: said } of rolesOf(member.known))
        if (this.date === null || from === undefined || from <= this.date) words.push(said)
    return words
  }

  /**
   * A description that takes up an earlier one, “the Ukrainian source” after “a Ukrainian diplomatic official”, or a body whose name has
   * its head, “the ministry” after “the Foreign Ministry”.
   */
  private earlier(phrase: Nominal): Member | null {
    return this.salience.find(({ nominal, kind, label }) => {
      if (nominal)
        return (
          nominal.plural === phrase.plural &&
          nominal.noun.class === phrase.noun.class &&
          phrase.modifiers.every((word) => nominal.modifiers.includes(word))
        )
      if (kind !== 'organization' || phrase.modifiers.length > 0) return false
      const words = label.toLowerCase()
      return words.includes(phrase.head) && words.split(/[\s-]+/).includes(phrase.head)
    })
  }

  /** “the company”, “the planemaker”: the one named more than once that the text is about just here, or else the only one named lately. */
  private company(phrase: Nominal): Member | null {
    if (!COMPANY.test(phrase.head) || phrase.plural) return null
    const named: Member[] = []
    const fits = (member: Member) => {
      if (!isCompany(member)) return false
      named.push(member)
      return member.told > 1
    }
    const told = this.salience.mostSalient(phrase.token, null, COMPANY_REACH, fits)
    return told ?? (named.length > 0 ? (named.length === 1 ? named[0] : null) : this.unknownBody(phrase.token))
  }

  /** “Orvia said it was glad. The company added …”: what is called a company is no person. */
  private unknownBody(token: number): Member | null {
    const member = this.salience.mostSalient(
      token,
      null,
      COMPANY_REACH,
      ({ kind, name, pronoun }) =>
        kind === 'unknown' && name?.given === null && !name.honorific && !name.role && pronoun === 'unknown',
    )
    if (!member) return null
    member.kind = 'organization'
    member.label = member.name!.text
    return member
  }

  private introduce(phrase: Nominal): Member {
    const key = phrase.determiner === 'indefinite' ? `#${phrase.token}` : withoutArticle(phrase.text.toLowerCase())
    return this.keep(key, (index) => {
      const member = new Member(index, phrase.noun.kind)
      member.label = phrase.text
      member.nominal = phrase
      member.gender = phrase.noun.gender
      return member
    })
  }
}

/** The last sentence in which a story may introduce somebody without a name, a headline in front; and how many sentences behind it the name stands. */
const LEAD = 2
const NAMED_BEHIND = 3
const ANYBODY =
  /^(?:man|woman|mum|mom|mother|dad|father|teenager|boy|girl|pensioner|gran|grandmother|grandad|grandfather|student|driver|motorist|passenger|shopper|pupil|bride|groom|couple|fan|resident|hiker|walker|tourist|cyclist|neighbour|neighbor)$/

/** What it counts that somebody is called by the head of a description, and by each of its other words. */
const CALLED = 3
const REPEATED = 2
/** What it costs to have left the office: “the president” is rather the president than a former one. */
const LEFT = 1.5

interface DescribedRole {
  readonly from: string | undefined
  readonly words: ReadonlySet<string>
}

/** The words of somebody's offices, kept: the same people are in the news every day. */
function rolesOf(person: KnownPerson): readonly DescribedRole[] {
  const known = describedRoles.get(person)
  if (known) return known
  const roles = person.roles.map(({ title, of, from }) => ({ from, words: describe(`${title} ${of ?? ''}`) }))
  describedRoles.set(person, roles)
  return roles
}
const describedRoles = new WeakMap<KnownPerson, readonly DescribedRole[]>()

function holds(sets: readonly ReadonlySet<string>[], word: string): boolean {
  for (const set of sets) if (set.has(word)) return true
  return false
}

/** Is somebody called so, and not a deputy of who is? */
const isCalled = (sets: readonly ReadonlySet<string>[], head: string, rank: string) =>
  sets.some((set) => set.has(head) && rankOf(set, head) === rank)

/** As far as anybody is remembered. */
const ANY_REACH = Number.POSITIVE_INFINITY
/** How far back the only person named so far is looked for, in sentences. */
const ONLY_REACH = 5
/** How far back one person of a people is looked for, in sentences. */
const NATIONAL_REACH = 6

const isOfAnotherAge = (member: Member, age: string) => age !== '' && member.age !== '' && member.age !== age

/** What somebody is the head or the spokesman of. */
const COMPLEMENT = /\s(?:of|for|at)\s(.+)$/

/** “The head of the union” is not the opposition's leader: whoever is described as of one thing is not of another. */
function isOfAnother(words: readonly ReadonlySet<string>[], head: string, complement: ReadonlySet<string>): boolean {
  if (complement.size === 0) return false
  for (const word of complement) if (holds(words, word)) return false
  return words.some((set) => set.size > 1 && set.has(head))
}

const isOf = ({ known }: Member, words: readonly ReadonlySet<string>[], { code, demonyms }: KnownPlace) =>
  known?.country === code || demonyms.some((word) => holds(words, word.toLowerCase()))

/** The office by its other name. */
const HEAD_OF_STATE = /^(?:the )?head of (?:the )?state$/i
const asPresident = (phrase: Nominal): Nominal => ({
  ...phrase,
  head: 'president',
  noun: nounOf('president'),
  text: 'the president',
})

const withoutArticle = (text: string) => text.replace(/^(?:the|an?) /, '')

const OF_SOMEBODY = new Set(['his', 'her', 'their', 'my', 'our'])

/** “the Arsenal boss”, “the Villa winger”, “the UUP man” */
const OF_CLUB =
  /^(?:(?:wo)?man|boss|manager|coach|captain|skipper|striker|forward|winger|midfielder|defender|goalkeeper)$/

/** Which of a pair. */
const ORDINALS: ReadonlyMap<string, 0 | 1> = new Map([
  ['former', 0],
  ['latter', 1],
])
const COMPANY = /^(?:company|firm|start-?up|(?:plane|car|auto|drug|chip)maker)$/
/** How far back a company is looked for, in sentences. */
const COMPANY_REACH = 8

/** Does a description say who somebody is (an office, a state, an age), and not only what part they play in the scene (“the host”)? */
const isBiographical = ({ head, modifiers }: Nominal) =>
  CALLINGS.has(head) ||
  EPITHETS.has(head) ||
  modifiers.some((word) => word === 'former' || word === 'year' || places.has(word) || demonyms.has(word))
