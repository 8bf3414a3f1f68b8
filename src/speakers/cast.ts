import { distance } from 'fastest-levenshtein'
import type { Doc, Gender } from '../types.js'
import { describe } from './description.js'
import type { Directory, KnownBody, KnownPerson } from './directory.js'
import { foldWord } from './fold.js'
import { genderOfGivenName, givenNameClasses, isGivenName } from './given-names.js'
import { familyKey, originOf } from './identity.js'
import { femaleRoles, maleRoles } from './lexicon/index.js'
import { genderOfTitles, type PersonName } from './name.js'
import { type Reading, readRun } from './reading.js'
import { isHeadline, type NameRun } from './runs.js'
import type { Nominal } from './source.js'

/** One member of the cast: whoever (or whatever) the article names, with all mentions: a coreference chain of proper names. */
export interface Member {
  readonly index: number
  kind: 'person' | 'organization' | 'place' | 'unknown' | 'unnamed' | 'document' | 'group'
  /** The fullest name seen. */
  name: PersonName | null
  /** The text of the fullest mention, for what is no person. */
  label: string
  gender: Gender
  known: KnownPerson | null
  body: KnownBody | null
  /** How often each spelling of the bare name occurs, titles aside. */
  readonly spellings: Map<string, number>
  /** Mentions with their titles, as they stand in the text. */
  readonly variants: Set<string>
  /** Titles and appositions, as the text has them: “Kremlin spokesperson”. */
  readonly roles: Set<string>
  /** Words that describe the member: titles, appositions, party and state, folded into classes. */
  readonly words: Set<string>
  /** The description that stands for somebody without a name. */
  readonly nominal: Nominal | null
  /** Who a joint source is made of. */
  readonly parts: readonly Member[]
  /** Start tokens of the full mentions and of all mentions. */
  readonly full: number[]
  readonly mentions: number[]
}

const BLANK = { name: null, label: '', gender: 'unknown', known: null, body: null, nominal: null, parts: [] } as const

/** A new member with the fields given; the rest empty. */
export function newMember(index: number, fields: Partial<Member> & Pick<Member, 'kind'>): Member {
  const own = { spellings: new Map(), variants: new Set<string>(), roles: new Set<string>(), words: new Set<string>() }
  return { ...BLANK, ...own, full: [], mentions: [], index, ...fields }
}

/** The cast of an article and which member each run of names belongs to (index into `members`, or -1). */
export interface Cast {
  readonly members: Member[]
  readonly memberOf: Int32Array
  readonly readings: readonly Reading[]
}

/**
 * Sorts the runs of names into a cast. First the full names, which tell people apart; then the short ones (surname, first name,
 * acronym), each joined to the member that it most likely stands for.
 */
export function castOf(doc: Doc, runs: readonly NameRun[], directory: Directory): Cast {
  const readings = runs.map((run) => readRun(doc.text.slice(run.start, run.end), directory))
  const casting = new Casting(doc, runs, readings, directory)
  for (let i = 0; i < runs.length; i++) casting.takeFullName(i)
  for (let i = 0; i < runs.length; i++) casting.takeShortName(i)
  return { members: casting.members, memberOf: casting.memberOf, readings }
}

class Casting {
  readonly members: Member[] = []
  readonly memberOf: Int32Array
  private readonly byFamily = new Map<string, Member[]>()
  private readonly byGiven = new Map<string, Member[]>()
  private readonly byLabel = new Map<string, Member>()

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly readings: readonly Reading[],
    readonly _directory: Directory,
  ) {
    this.memberOf = new Int32Array(runs.length).fill(-1)
  }

  takeFullName(i: number) {
    const reading = this.readings[i]
    const { name, kind } = reading
    if (kind === 'organization') return reading.family ? undefined : this.takeBody(i)
    if (!name || name.given === null || kind === 'none' || kind === 'place') return
    if (
      isHeadline(this.doc, this.doc.tokens[this.runs[i].first].sentence) &&
      (kind === 'unknown' || name.text.split(' ').length > 3)
    )
      return
    const member = this.findFull(reading) ?? this.add(reading, kind === 'person' ? 'person' : 'unknown')
    this.join(i, member, true)
  }

  private takeBody(i: number) {
    const run = this.runs[i]
    const reading = this.readings[i]
    const label = this.doc.text.slice(run.start, run.end)
    const key = reading.body?.id ?? foldWord(label)
    let member = this.byLabel.get(key)
    if (!member) {
      member = this.add(reading, 'organization')
      member.label = label
      member.body = reading.body
      this.byLabel.set(key, member)
      const acronym = acronymOf(label)
      if (acronym && !this.byLabel.has(acronym)) this.byLabel.set(acronym, member)
    } else if (label.length > member.label.length) member.label = label
    this.join(i, member, false)
  }

  takeShortName(i: number) {
    if (this.memberOf[i] >= 0) return
    const reading = this.readings[i]
    const run = this.runs[i]
    if (reading.kind === 'none' || reading.kind === 'people') return
    const member = this.findShort(i)
    if (member) return this.join(i, member, false)
    if (reading.kind === 'organization') return this.takeBody(i)
    if (run.weak || reading.kind === 'role' || !reading.name) return
    if (reading.kind === 'place') {
      const label = this.doc.text.slice(run.start, run.end)
      const place = this.byLabel.get(foldWord(label)) ?? this.add(reading, 'place')
      place.label = label
      this.byLabel.set(foldWord(label), place)
      return this.join(i, place, false)
    }
    if (isHeadline(this.doc, this.doc.tokens[run.first].sentence) && !reading.person) return
    const label = this.doc.text.slice(run.start, run.end)
    if (/^[A-Z]{2,6}$/.test(label) && !reading.person && this.doc.tokens[run.last]?.lower !== ':')
      return this.takeBody(i)
    this.join(
      i,
      this.add(reading, reading.kind === 'person' || reading.person ? 'person' : 'unknown'),
      reading.person !== null,
    )
  }

  /** The member with this full name in any of its spellings, typos within the article included. */
  private findFull({ name, family, given, person }: Reading): Member | null {
    if (!name) return null
    const sameFamily = this.byFamily.get(family)
    if (sameFamily)
      for (const member of sameFamily) {
        if (person && member.known) {
          if (person === member.known) return member
          continue
        }
        if (member.name && agree(member.name, name, given)) return member
      }
    if (person) return this.members.find((m) => m.known === person) ?? null
    const key = familyKey(name, originOf(name))
    for (const member of this.members) {
      const other = member.name
      if (!other?.given || member.kind === 'organization' || other.generation !== name.generation) continue
      const otherFamily = foldWord(other.family)
      const otherGiven = foldWord(other.given)
      const sameGiven = otherGiven === given || shareClass(otherGiven, given)
      if (sameGiven && (familyKey(other, originOf(name)) === key || isTypo(otherFamily, foldWord(name.family))))
        return member
      if (
        otherFamily === foldWord(name.family) &&
        isTypo(otherGiven, given) &&
        !(isGivenName(otherGiven) && isGivenName(given))
      )
        return member
    }
    return null
  }

  /** Whom a surname, a first name or an acronym stands for. */
  private findShort(i: number): Member | null {
    const reading = this.readings[i]
    const run = this.runs[i]
    const text = this.doc.text.slice(run.start, run.end)
    const label = this.byLabel.get(foldWord(text))
    if (label) return label
    const family = reading.family
    if (!family || (reading.kind === 'place' && text.includes(' '))) return null
    const bearers = this.byFamily.get(family)
    if (bearers) {
      const chosen = this.choose(bearers, i)
      return chosen && this.isOther(chosen, reading)
        ? (this.members.find((m) => m.known === reading.person) ?? null)
        : chosen
    }
    if (reading.name?.given === null) {
      const called = this.byGiven.get(family)
      if (called) return this.choose(called, i)
      if (family.length >= 5 && !reading.person && !isGivenName(family)) {
        for (const [other, members] of this.byFamily)
          if (other.length >= 5 && other[0] === family[0] && isTypo(other, family) && members[0].full.length > 0)
            return this.choose(members, i)
        const [first] = this.members.filter(
          (m) => m.name?.given && familyKey(m.name) === familyKey({ ...m.name, family }),
        )
        if (first) return first
      }
    }
    if (reading.person) return this.members.find((m) => m.known === reading.person) ?? null
    return null
  }

  /** “President Obama” in an article that names only Michelle Obama in full: the title is that of the better-known bearer. */
  private isOther(member: Member, { name, person }: Reading): boolean {
    if (!person || member.known === person || !name?.role) return false
    const title = [...describe(name.role)]
    const has = (roles: readonly { title: string }[]) =>
      roles.some((role) => title.some((word) => describe(role.title).has(word)))
    return has(person.roles) && !has(member.known?.roles ?? []) && !title.some((word) => member.words.has(word))
  }

  /** Of several bearers of a surname the one meant: by honorific and title, then by who the article is about, then by who was last named. */
  private choose(bearers: readonly Member[], i: number): Member | null {
    if (bearers.length === 1) {
      const gender = genderOfTitles(this.readings[i].name)
      const [only] = bearers
      return gender !== 'unknown' && only.gender !== 'unknown' && only.gender !== gender ? null : only
    }
    const title = this.readings[i].name
    const gender = genderOfTitles(title)
    const at = this.runs[i].first
    let best: Member | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const member of bearers) {
      if (gender !== 'unknown' && member.gender !== 'unknown' && member.gender !== gender) continue
      const last = lastBefore(member.full, at)
      const near = last < 0 ? 0 : 2 / (1 + (this.doc.tokens[at].sentence - this.doc.tokens[last].sentence) / 3)
      const fits = title?.role && [...describe(title.role)].some((w) => member.words.has(w)) ? 3 : 0
      const score =
        1.5 * Math.log(1 + member.full.length) +
        near +
        fits +
        (member.known?.dominant ? 1 : 0) +
        (member.full[0] < 120 ? 0.7 : 0)
      if (score > bestScore) {
        bestScore = score
        best = member
      }
    }
    return best
  }

  /** “9/11 widow Terry Strada”: the word before the name tells. */
  private genderBefore(run: NameRun): Gender {
    const before = this.doc.tokens[run.first - 1]?.lower ?? ''
    return maleRoles.has(before) ? 'male' : femaleRoles.has(before) ? 'female' : 'unknown'
  }

  private add(reading: Reading, kind: Member['kind']): Member {
    const member = newMember(this.members.length, {
      kind,
      name: reading.name,
      label: reading.name?.text ?? '',
      gender: reading.person?.gender ?? 'unknown',
      known: reading.person,
      body: reading.body,
    })
    this.members.push(member)
    if (kind === 'organization' || kind === 'place') return member
    index(this.byFamily, reading.family, member)
    if (reading.person?.family) index(this.byFamily, foldWord(reading.person.family), member)
    const plain = foldWord(reading.name?.family ?? '')
    if (plain !== reading.family) index(this.byFamily, plain, member)
    if (reading.name?.middle.length)
      index(this.byFamily, foldWord(`${reading.name.middle.at(-1)}${reading.family}`), member)
    if (reading.given) index(this.byGiven, reading.given, member)
    if (reading.name?.nickname) index(this.byGiven, foldWord(reading.name.nickname), member)
    return member
  }

  private join(i: number, member: Member, full: boolean) {
    const run = this.runs[i]
    const { name, person } = this.readings[i]
    this.memberOf[i] = member.index
    member.mentions.push(run.first)
    member.variants.add(this.doc.text.slice(run.start, run.end))
    if (!name || member.kind === 'organization' || member.kind === 'place') return
    if (full) member.full.push(run.first)
    if (person && !member.known && (name.given !== null || member.name?.given === null)) member.known = person
    if (member.kind === 'unknown' && this.readings[i].kind === 'person') member.kind = 'person'
    if (member.gender === 'unknown') member.gender = person?.gender ?? genderOf(name)
    const before = full ? this.genderBefore(run) : 'unknown'
    const title = before !== 'unknown' ? before : genderOfTitles(name)
    if (title !== 'unknown' && !member.known) member.gender = title
    member.spellings.set(name.text, (member.spellings.get(name.text) ?? 0) + 1)
    if (length(name) > length(member.name)) member.name = name
    if (name.role) {
      member.roles.add(name.role)
      for (const word of describe(name.role)) member.words.add(word)
    }
  }
}

const length = (name: PersonName | null) =>
  name === null ? 0 : name.text.length + (name.given !== null ? 100 : 0) + (name.nickname ? 5 : 0)

function index(map: Map<string, Member[]>, key: string, member: Member) {
  if (!key) return
  const members = map.get(key)
  if (!members) map.set(key, [member])
  else if (!members.includes(member)) members.push(member)
}

/** Same family name: do the given names and the generations allow one person? */
function agree(a: PersonName, b: PersonName, given: string): boolean {
  if (a.given === null) return true
  if (a.generation !== b.generation && a.generation !== null && b.generation !== null) return false
  if (
    (a.generation === 'jr' || b.generation === 'jr') &&
    a.generation !== b.generation &&
    a.middle.length + b.middle.length === 0
  )
    return false
  const other = foldWord(a.given)
  if (other === given || shareClass(other, given)) return true
  if (a.nickname && foldWord(a.nickname) === given) return true
  if (b.nickname && foldWord(b.nickname) === other) return true
  if (a.middle.some((m) => foldWord(m) === given) || b.middle.some((m) => foldWord(m) === other)) return true
  const initial = other.length <= 2 || given.length <= 2
  return initial && other[0] === given[0]
}

const shareClass = (a: string, b: string) => {
  const classes = givenNameClasses(b)
  return givenNameClasses(a).some((c) => classes.includes(c))
}

/** One slip of the keyboard in a long word (two in a very long one), first letter kept. */
function isTypo(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < 5 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false
  return distance(a, b) <= (longest >= 9 ? 2 : 1)
}

function lastBefore(places: readonly number[], at: number): number {
  let last = -1
  for (const place of places) if (place <= at && place > last) last = place
  return last
}

function genderOf(name: PersonName): Gender {
  const title = genderOfTitles(name)
  return title !== 'unknown' ? title : genderOfGivenName(foldWord(name.given ?? '').replace(/^$/, ' '))
}

/** “United Nations” → “un”, “Alliance to Reclaim Our Schools” → “aros”. */
function acronymOf(label: string): string | null {
  const words = label.split(/[\s-]+/).filter((w) => !/^(?:of|the|and|for|on|in|to|&)$/i.test(w))
  return words.length < 2 ? null : words.map((w) => w[0].toLowerCase()).join('')
}
