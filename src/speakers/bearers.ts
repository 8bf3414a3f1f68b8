import { agree, isSlip, isSpelling, isTypo, mayBeSpelling, soundAlike } from './agreement.js'
import type { Directory, KnownPerson } from './directory.js'
import { foldWord } from './fold.js'
import { familyKey, originOf } from './identity.js'
import { Member, type MemberKind } from './member.js'
import type { PersonName } from './name.js'
import type { Reading } from './reading.js'
import { vietnameseSurnames } from './surnames.js'

/**
 * With so many pairs of different names looked at, or compared, no more are: an article has a few hundred such pairs, and a list of a thousand that
 * all begin alike would take as long as a library of articles. Names in the same letters are one however many there are.
 */
const MOST_LOOKS = 1_000_000
const MOST_COMPARED = 2_000

/** Who bears a name: the members of a cast, found by their surnames, first names and spellings. */
export class Bearers {
  private readonly byFamily = new Map<string, Member[]>()
  /** Those whom a first name or nickname means; filled when somebody asks, which is seldom. */
  private readonly byGiven = new Map<string, Member[]>()
  private nextByGiven = 0
  /** How many pairs of names were looked at so far, and how many of them compared. */
  private looked = 0
  private compared = 0

  constructor(
    private readonly members: Member[],
    private readonly directory: Directory,
  ) {}

  /** Brings somebody into the cast. */
  add(reading: Reading, kind: MemberKind): Member {
    const member = new Member(this.members.length, kind)
    this.members.push(member)
    if (kind === 'organization' || kind === 'place') return member
    const { name, person } = reading
    member.reading = reading
    member.known = person
    member.first = reading
    member.label = name === null ? '' : name.text
    index(this.byFamily, reading.family, member)
    if (person?.family) index(this.byFamily, foldWord(person.family), member)
    if (name === null) return member
    if (name.particle) index(this.byFamily, reading.surname, member)
    if (name.middle.length > 0)
      index(this.byFamily, foldWord(name.middle[name.middle.length - 1] + name.family), member)
    return member
  }

  ofFamily(family: string): readonly Member[] | undefined {
    return this.byFamily.get(family)
  }

  /** The member with this full name in any of its spellings, typos within the article included. */
  ofFullName(reading: Reading): Member | null {
    const { family, person } = reading
    const bearers = this.byFamily.get(family)
    if (bearers !== undefined)
      for (const member of bearers) {
        if (person !== null && member.known !== null) {
          if (person === member.known) return member
        } else if (member.reading !== null && (agree(member.reading, reading) || isSlip(member.reading, reading)))
          return member
      }
    if (person !== null) {
      const known = this.ofPerson(person)
      if (known) return known
    }
    if (this.looked > MOST_LOOKS) return null
    this.looked += this.members.length
    for (const member of this.members) {
      if (member.reading === null || (person !== null && member.known !== null)) continue
      if (!isPerson(member) || !mayBeSpelling(member.reading, reading)) continue
      if (++this.compared > MOST_COMPARED) return null
      if (isSpelling(member.reading, reading, this.directory)) return member
    }
    return null
  }

  /** Whom the directory's person is in this article. */
  ofPerson(person: KnownPerson): Member | null {
    for (const member of this.members) if (member.known === person) return member
    return null
  }

  /** Whom a first name or nickname means. */
  called(given: string): readonly Member[] | undefined {
    for (; this.nextByGiven < this.members.length; this.nextByGiven++) {
      const member = this.members[this.nextByGiven]
      const { first } = member
      if (first === null) continue
      for (const key of first.givenClasses) index(this.byGiven, key, member)
      index(this.byGiven, first.given, member)
      if (first.name?.nickname) index(this.byGiven, foldWord(first.name.nickname), member)
      if (first.name && vietnameseSurnames.has(first.family)) index(this.byGiven, lastGiven(first.name), member)
    }
    return this.byGiven.get(given)
  }

  /** Bearers of a surname that this one may be a typo or another romanisation of: Zelensyy, Zelenskiy. */
  ofSpelling(name: PersonName, family: string): Member[] | null {
    for (const [other, members] of this.byFamily) {
      if (other.length < 5 || Math.abs(other.length - family.length) > 2 || !soundAlike(other, family)) continue
      const member = members[0]
      if (member.full.length === 0 || member.name === null) continue
      if (isTypo(other, family)) return members
      const origin = originOf(member.name)
      if (familyKey(member.name, origin) === familyKey(name, origin)) return members
    }
    return null
  }
}

/** “Chinh” of “Pham Minh Chinh”: in Vietnam people are called by the last of their words. */
const lastGiven = ({ order, given }: PersonName) =>
  order === 'family-first' && given !== null ? foldWord(given.slice(given.lastIndexOf(' ') + 1)) : ''

const isPerson = ({ kind, full }: Member) => full.length > 0 && (kind === 'person' || kind === 'unknown')

function index(map: Map<string, Member[]>, key: string, member: Member) {
  if (key === '') return
  const members = map.get(key)
  if (!members) map.set(key, [member])
  else if (!members.includes(member)) members.push(member)
}
