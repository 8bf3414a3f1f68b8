import type { Doc } from '../types.js'
import { Biographies, holds, isOfAnotherAge, type Words } from './biographies.js'
import { BodyKinds } from './body-kinds.js'
import { Bridging, COMPLEMENT } from './bridging.js'
import type { Cast } from './cast.js'
import { describe, isFormer, rankOf } from './description.js'
import { type Directory, holderOf, type KnownPerson, type KnownPlace } from './directory.js'
import { Introductions } from './introductions.js'
import { leadingTitle, leadOf, leads, tellsOf } from './leaders.js'
import { demonyms, places } from './lexicon/index.js'
import { Member, opposed } from './member.js'
import { nationOf, peopleOf } from './nationals.js'
import { ageOf, type Nominal, namesBefore, nounOf, withoutAge } from './nominal.js'
import { Offices } from './offices.js'
import type { NameRun } from './runs.js'
import type { Salience } from './salience.js'
import { bodyOf, companyOf, earlierOf } from './taken-up.js'

/**
 * Says whom a description stands for: “the Vermont senator”, “the official”, “a diplomat”. A definite one goes to the member whose titles,
 * appositions, party, state or known offices it repeats, else to whoever held the office, else to an earlier description that it
 * takes up. What is left is an unnamed source of its own.
 */
export class Descriptions {
  private readonly offices: Offices
  private readonly introductions: Introductions
  private readonly heirs = new Map<string, Member>()
  private readonly biographies: Biographies
  private readonly bridging: Bridging
  private readonly bodyKinds: BodyKinds

  constructor(
    private readonly doc: Doc,
    runs: readonly NameRun[],
    private readonly cast: Cast,
    private readonly salience: Salience,
    private readonly directory: Directory,
    private readonly date: string | null,
  ) {
    this.offices = new Offices(runs, cast.readings, directory, date)
    this.introductions = new Introductions(doc)
    this.bodyKinds = new BodyKinds(doc, runs)
    this.biographies = new Biographies(cast, date)
    this.bridging = new Bridging(doc, runs, cast, salience, this.introductions, this.biographies)
  }

  /** Takes in an “a” or “an”. In the order of the text, each before what comes after it is read. */
  noteIndefinite(token: number): void {
    this.introductions.note(token)
  }

  /**
   * Whom a description stands for; everybody mentioned before it has been noted. `other`: in whose words it stands, who would say “I”; `owner`: whom
   * the “his” or “her” stands for that it begins with.
   */
  read(phrase: Nominal, other: Member | null = null, owner: Member | null = null): Member {
    const ordinal = phrase.modifiers.length === 0 ? ORDINALS.get(phrase.head) : undefined
    const pair = ordinal === undefined ? null : this.salience.lastPair(phrase.token)
    if (pair) return pair[ordinal!]
    const office = this.leader(phrase, other) ?? this.counterpart(phrase, owner)
    if (office) return office
    const described = HEAD_OF_STATE.test(phrase.text) ? asPresident(phrase) : phrase
    if (
      phrase.determiner !== 'indefinite' &&
      !phrase.plural &&
      (described.noun.personal ||
        ageOf(phrase) !== '' ||
        nationOf(phrase.head, this.directory) ||
        this.offices.isOwn(phrase.head))
    ) {
      const member = this.describedPerson(described, other)
      if (member) return member
    }
    const known =
      phrase.determiner === 'definite' ? (earlierOf(phrase, this.salience) ?? companyOf(phrase, this.salience)) : null
    if (known) return known
    const ofKind = phrase.determiner === 'definite' ? this.bodyKinds.find(phrase, this.salience) : null
    if (ofKind) return ofKind
    const body = phrase.determiner === 'definite' ? bodyOf(phrase, this.salience) : null
    if (body && !this.introductions.find(phrase, true)) return body
    const introduced = (phrase.determiner === 'definite' && this.introductions.find(phrase)) || phrase
    return this.bridging.namedBehind(introduced) ?? this.introduce(introduced, owner)
  }

  /** “‘We were soft,’ said the Portuguese.” Words in marks are one person's, though many go by the same name; null where nobody fits. */
  readOneOf(phrase: Nominal, other: Member | null): Member | null {
    if (phrase.determiner !== 'definite' || phrase.modifiers.length > 0) return null
    const nation = peopleOf(phrase.head, this.directory)
    const member = nation && this.bridging.ofNation(phrase, nation)
    return member === other ? null : member
  }

  /** “the Ukrainian leader”, “the UN chief”: whom the text names in such an office, or who holds it at the date of the article. */
  private leader(phrase: Nominal, other: Member | null): Member | null {
    const lead = leadOf(phrase, this.directory)
    if (lead === null) return null
    const { place } = lead
    const isTitled = (words: ReadonlySet<string>, member: Member) =>
      tellsOf(words, lead) &&
      rankOf(words) === '' &&
      !isFormer(words) &&
      (place === null || isOf(member, [words], place))
    const fits = (member: Member) =>
      member.kind === 'person' &&
      member !== other &&
      (member.known !== null
        ? leads(member.known, lead, this.date)
        : (lead.of === null || place !== null) && this.biographies.of(member).some((words) => isTitled(words, member)))
    const last = (suits: (member: Member) => boolean) =>
      this.salience.mostSalient(phrase.token, null, Number.POSITIVE_INFINITY, suits)
    // “the premier”: rather who is called so than a prime minister
    const called = (member: Member) => fits(member) && holds(this.biographies.of(member), phrase.head)
    const named = last(called) ?? last(fits)
    const title = named === null ? leadingTitle(lead, this.directory) : null
    return title === null ? named : this.inCast(holderOf(this.directory, title, lead.of!, this.date))
  }

  /** “Lavrov met Wang. His Chinese counterpart said …”: whoever of that nation was named last. */
  private counterpart({ head, modifiers, token }: Nominal, owner: Member | null): Member | null {
    const nation = head === 'counterpart' ? this.directory.placeByWord.get(modifiers.at(-1) ?? '') : undefined
    if (nation === undefined) return null
    const fits = (member: Member) =>
      member.kind === 'person' && member !== owner && isOf(member, this.biographies.of(member), nation)
    return this.salience.mostSalient(token, null, Number.POSITIVE_INFINITY, fits)
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
    const ofAnother = (words: Words) => {
      complement ??= describe(COMPLEMENT.exec(phrase.text)?.[1] ?? namesBefore(this.doc, phrase))
      return isOfAnother(words, head, complement)
    }
    const rank = rankOf(modifiers)
    const former = isFormer(modifiers)
    const country = this.countryOf(modifiers)
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
      const words = this.biographies.of(member)
      if (isOfAnotherAge(member, age) || (country !== null && this.isOfAnother(words, country))) continue
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
    const { bridging } = this
    const bridged = nation
      ? bridging.ofNation(phrase, nation)
      : (bridging.about(phrase, gender) ?? bridging.onlyOne(phrase))
    return bridged === other ? null : bridged
  }

  /** The country that one of the words is of; null where none is. */
  private countryOf(words: Iterable<string>): string | null {
    for (const word of words) {
      const place = this.directory.placeByWord.get(word)
      if (place?.kind === 'country') return place.code
    }
    return null
  }

  /** “The Norwegian minister” is not the Danish one: whoever is described as of one country is not of another. */
  private isOfAnother(words: Words, country: string): boolean {
    let other = false
    for (const set of words) {
      const own = this.countryOf(set)
      if (own === country) return false
      if (own !== null) other = true
    }
    return other
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

  /** Who held the office at the date of the article, though nobody in the text is called that. */
  private officeHolder(phrase: Nominal): Member | null {
    return this.inCast(this.offices.holder(phrase))
  }

  private inCast(holder: KnownPerson | null): Member | null {
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

  private introduce(phrase: Nominal, owner: Member | null): Member {
    const text = withoutArticle(phrase.text.toLowerCase())
    const key = phrase.determiner === 'indefinite' ? `#${phrase.token}` : owner ? `${owner.index} ${text}` : text
    return this.keep(key, (index) => {
      const member = new Member(index, phrase.noun.kind)
      member.owner = owner
      member.label = phrase.text
      member.nominal = phrase
      member.gender = phrase.noun.gender
      return member
    })
  }
}

/** What it counts that somebody is called by the head of a description, and by each of its other words. */
const CALLED = 3
const REPEATED = 2
/** What it costs to have left the office: “the president” is rather the president than a former one. */
const LEFT = 1.5

/** Is somebody called so, and not a deputy of who is? */
const isCalled = (sets: Words, head: string, rank: string) =>
  sets.some((set) => set.has(head) && rankOf(set, head) === rank)

/** “The head of the union” is not the opposition's leader: whoever is described as of one thing is not of another. */
function isOfAnother(words: Words, head: string, complement: ReadonlySet<string>): boolean {
  if (complement.size === 0) return false
  for (const word of complement) if (holds(words, word)) return false
  return words.some((set) => set.size > 1 && set.has(head))
}

const isOf = ({ known }: Member, words: Words, { code, demonyms }: KnownPlace) =>
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

/** Which of a pair. */
const ORDINALS: ReadonlyMap<string, 0 | 1> = new Map([
  ['former', 0],
  ['latter', 1],
])
