import type { Doc, Gender } from '../types.js'
import { Bearers } from './bearers.js'
import { bodiesBySurroundings } from './bodies.js'
import { isHeadline } from './capitals.js'
import type { Directory } from './directory.js'
import { foldWord } from './fold.js'
import { genderOfGivenName, isGivenName } from './given-names.js'
import { demonyms, femaleRoles, maleRoles, places } from './lexicon/index.js'
import { COMPANY_NOUNS, ORGANIZATION_NOUNS, WEEKDAYS_AND_MONTHS } from './lexicon/nouns.js'
import type { Member } from './member.js'
import type { PersonName } from './name.js'
import { type Reader, type Reading, readerOf } from './reading.js'
import type { NameRun } from './runs.js'
import { SharedNames } from './shared-names.js'
import { isFrequent } from './surnames.js'
import { type Surroundings, surroundings } from './surroundings.js'

/** The cast of an article and which member each run of names belongs to (index into `members`, or -1). */
export interface Cast {
  readonly members: Member[]
  readonly memberOf: readonly number[]
  readonly readings: readonly Reading[]
  /** What stands around a run and says who that is. */
  around(run: number): Surroundings
}

/**
 * Sorts the runs of names into a cast. First the full names, which tell people apart; then the short ones (surname, first name,
 * acronym), each joined to the member that it most likely stands for.
 */
export function castOf(doc: Doc, runs: readonly NameRun[], directory: Directory): Cast {
  const reader = readerOf(directory)
  const casting = new Casting(doc, runs, reader, directory)
  for (let i = 0; i < runs.length; i++) casting.takeFullName(i)
  for (let i = 0; i < runs.length; i++) if (casting.memberOf[i] < 0) casting.takeSharedSurname(i)
  for (let i = 0; i < runs.length; i++) if (casting.memberOf[i] < 0) casting.takeShortName(i)
  return casting
}

/** Those who share a surname, as a rule. */
const KIN = new Set('brothers sisters siblings twins couple spouses parents'.split(' '))

const BEFORE_MONTH = new Set(
  'after before by during early for from in last late mid next of since this through throughout to until'.split(' '),
)

class Casting implements Cast {
  readonly members: Member[] = []
  private readonly bearers: Bearers
  private readonly whose: SharedNames
  readonly memberOf: number[]
  readonly readings: readonly Reading[]
  /** Names that are of bodies by what stands around them, by their readings' keys. */
  private readonly bodies: ReadonlySet<string>
  private readonly byLabel = new Map<string, Member>()
  /** People by the first letters of their titles: “the DP” of “Deputy President Ade Lund”. */
  private readonly byTitle = new Map<string, Member>()
  /** Companies by the first word of their names, which may stand for them: Peabody of “Peabody Energy”. */
  private readonly byFirstWord = new Map<string, Member>()
  /** The sentence last looked at, and whether it is a headline. */
  private sentence = -1
  private headline = false
  /** Whom a full name stands for, by its reading: most names come again in the same words. */
  private readonly byReading = new Map<Reading, Member>()
  /** Surnames for which no bearer was found, so that they are looked for once. */
  private readonly strangers = new Set<string>()

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly reader: Reader,
    directory: Directory,
  ) {
    this.bearers = new Bearers(this.members, directory)
    const readings: Reading[] = []
    const memberOf: number[] = []
    for (const { text, first, last } of runs) {
      readings.push(last - first === 1 ? reader.readWord(doc.tokens[first].lower, text) : reader.read(text))
      memberOf.push(-1)
    }
    this.readings = readings
    this.whose = new SharedNames(doc, runs, readings)
    this.memberOf = memberOf
    this.bodies = bodiesBySurroundings(doc, runs, readings)
  }

  private readonly described: Surroundings[] = []

  around(run: number): Surroundings {
    this.described[run] ??= surroundings(this.doc, this.runs[run].first, this.runs[run].last, this.endOfPerson(run - 1))
    return this.described[run]
  }

  /** “Historian Ruth Bell and economist Tom Grey”: what describes one stands behind the other. */
  private endOfPerson(run: number): number {
    const member = run < 0 ? undefined : this.members[this.memberOf[run]]
    return member?.kind === 'person' ? this.runs[run].last : 0
  }

  takeFullName(i: number) {
    const reading = this.readings[i]
    const { name, kind } = reading
    if (kind === 'organization') {
      if (reading.family === '') this.takeBody(i)
      return
    }
    if (name === null || name.given === null || kind === 'none' || kind === 'place') return
    // “Orvia’s shares” tells of “Orvia Works” as well.
    if (kind === 'unknown' && (this.bodies.has(reading.key) || this.bodies.has(reading.given))) return this.takeBody(i)
    if ((kind === 'unknown' || reading.words > 3) && this.isHeadline(i)) return
    const member =
      this.byReading.get(reading) ??
      this.bearers.ofFullName(reading) ??
      this.bearers.add(reading, kind === 'person' ? 'person' : 'unknown')
    this.byReading.set(reading, member)
    this.join(i, member, true)
  }

  takeShortName(i: number) {
    const reading = this.readings[i]
    const { kind } = reading
    if (kind === 'none' || kind === 'people') return
    const member = this.findShort(i)
    if (member) return this.join(i, member, false)
    if (kind === 'organization') return this.takeBody(i)
    if (this.runs[i].weak || kind === 'role' || reading.name === null) return
    // “the planemaker Norfly”, “its union, Docklink”
    if (kind === 'unknown' && reading.name.given === null && this.followsBody(i)) return this.takeBody(i)
    if (kind === 'place') return this.takePlace(i)
    if (this.bodies.has(reading.key)) return this.takeBody(i)
    if (WEEKDAYS_AND_MONTHS.has(reading.key) && this.isMonth(i)) return
    if (reading.person === null && this.isHeadline(i)) return
    if (reading.shouted && reading.person === null && !this.isLabel(i)) return this.takeBody(i)
    const person = kind === 'person' || reading.person !== null
    const stranger = this.bearers.add(reading, person ? 'person' : 'unknown')
    this.join(i, stranger, reading.person !== null)
    // “Margaret laughed.”: a first name alone. Many a surname is a first name as well (Henry, Kelly): that only makes it likelier.
    if (stranger.gender !== 'unknown' || reading.words > 1) return
    const gender = genderOfGivenName(reading.family)
    if (isFrequent(reading.family)) stranger.leaning = gender
    else stranger.gender = gender
  }

  /** “HAMLET: …”, and in plays “HAMLET. …”: a name that opens its paragraph as a sentence of its own. */
  private isLabel(i: number): boolean {
    const { tokens, sentences, paragraphs } = this.doc
    const { first, last } = this.runs[i]
    const mark = tokens[last]?.lower
    const sentence = sentences[tokens[first].sentence]
    const opens = paragraphs[sentence.paragraph].first === first && sentence.last === last + 1
    return mark === ':' || (mark === '.' && opens && paragraphs[sentence.paragraph].last > sentence.last)
  }

  /** “since August”, “May 2019”; “April said” is a woman's name. */
  private isMonth(i: number): boolean {
    const { tokens } = this.doc
    const { first, last } = this.runs[i]
    return BEFORE_MONTH.has(tokens[first - 1]?.lower ?? '') || tokens[last]?.pos === 'NUM'
  }

  private followsBody(i: number): boolean {
    const { tokens } = this.doc
    const { first } = this.runs[i]
    const before = tokens[first - 1]
    const noun = before?.lower === ',' ? tokens[first - 2] : before
    if (noun === undefined || noun.pos !== 'NOUN' || !ORGANIZATION_NOUNS.has(noun.lower)) return false
    if (WEEKDAYS_AND_MONTHS.has(this.readings[i].key)) return false
    return before === noun || tokens[this.runs[i].last]?.pos === 'PUNCT'
  }

  /** “the brothers Emil and Harry Sand”, “Bill and Hillary Clinton”: a first name that shares the surname after “and”. */
  takeSharedSurname(i: number) {
    const run = this.runs[i]
    const next = this.runs[i + 1]
    if (next?.first !== run.last + 1 || this.doc.tokens[run.last].lower !== 'and' || run.last !== run.first + 1) return
    const { family, name } = this.readings[i]
    const other = this.readings[i + 1]
    if (name === null || name.given !== null || other.given === '' || other.name === null) return
    const kin = KIN.has(this.doc.tokens[run.first - 1]?.lower ?? '')
    if (!kin && (!isGivenName(family) || isFrequent(family))) return
    if (this.bearers.ofFamily(family) || other.given === family) return
    const reading = this.reader.read(`${name.text} ${other.name.family}`)
    if (reading.name?.given == null || (!kin && this.members[this.memberOf[i + 1]]?.kind !== 'person')) return
    const member = this.bearers.ofFullName(reading) ?? this.bearers.add(reading, 'person')
    if (member.gender === 'unknown') member.gender = genderOfGivenName(family)
    this.join(i, member, true)
    member.reading = reading
  }

  private takeBody(i: number) {
    const reading = this.readings[i]
    const label = this.runs[i].text
    const key = reading.body?.id ?? reading.key
    let member = this.byLabel.get(key) ?? this.byLabel.get(reading.key)
    if (!member) {
      member = this.bearers.add(reading, 'organization')
      member.label = label
      member.body = reading.body
      this.byLabel.set(key, member)
      this.takeFirstWord(label, member)
      const { acronym } = reading
      if (acronym !== '' && !this.byLabel.has(acronym)) this.byLabel.set(acronym, member)
    } else {
      if (label.length > member.label.length) member.label = label
      member.body ??= reading.body
    }
    this.join(i, member, false)
  }

  private takeFirstWord(label: string, company: Member) {
    const first = foldWord(label.slice(0, Math.max(0, label.indexOf(' '))))
    if (first === '' || !COMPANY_NOUNS.has(label.slice(label.lastIndexOf(' ') + 1).toLowerCase())) return
    if (!places.has(first) && !demonyms.has(first) && !this.byFirstWord.has(first)) this.byFirstWord.set(first, company)
  }

  private takePlace(i: number) {
    const { key } = this.readings[i]
    const place = this.bearers.add(this.readings[i], 'place')
    place.label = this.runs[i].text
    this.byLabel.set(key, place)
    this.join(i, place, false)
  }

  private isHeadline(i: number): boolean {
    const { sentence } = this.doc.tokens[this.runs[i].first]
    if (sentence !== this.sentence) {
      this.sentence = sentence
      this.headline = isHeadline(this.doc, sentence)
    }
    return this.headline
  }

  private isDefinite(i: number): boolean {
    return this.doc.tokens[this.runs[i].first - 1]?.lower === 'the'
  }

  /** Whom a surname, a first name or an acronym stands for. */
  private findShort(i: number): Member | null {
    const reading = this.readings[i]
    const { family, person, kind, key } = reading
    const labelled = this.byLabel.get(key) ?? (this.isDefinite(i) ? this.byTitle.get(key) : undefined)
    if (labelled) return labelled
    if (family === '' || (kind === 'place' && reading.words > 1)) return null
    const bearers = this.bearers.ofFamily(family)
    if (bearers) {
      const chosen = this.whose.choose(bearers, i)
      return chosen && this.whose.isOther(chosen, reading) ? this.bearers.ofPerson(person!) : chosen
    }
    if (person !== null) return this.bearers.ofPerson(person)
    if (reading.name?.given !== null || this.strangers.has(family)) return null
    const called = this.bearers.called(family)
    if (called) return this.whose.choose(called, i)
    const misspelled =
      family.length < 5 || kind === 'place' || isGivenName(family)
        ? null
        : this.bearers.ofSpelling(reading.name, family)
    if (misspelled) return this.whose.choose(misspelled, i)
    const body = this.byFirstWord.get(family)
    if (body) return body
    this.strangers.add(family)
    return null
  }

  /** “the harbour widow Terry Lund”: the word before the name tells. */
  private genderBefore(run: NameRun): Gender {
    const before = this.doc.tokens[run.first - 1]?.lower ?? ''
    return maleRoles.has(before) ? 'male' : femaleRoles.has(before) ? 'female' : 'unknown'
  }

  private join(i: number, member: Member, full: boolean) {
    const { name, person, kind, titleGender, givenGender, titleAcronym } = this.readings[i]
    this.memberOf[i] = member.index
    member.runs.push(i)
    if (name === null || member.kind === 'organization' || member.kind === 'place') return
    if (full) member.full.push(i)
    if (titleAcronym !== '' && !this.byTitle.has(titleAcronym)) this.byTitle.set(titleAcronym, member)
    if (person !== null && member.known === null && (name.given !== null || member.name?.given === null))
      member.known = person
    if (member.kind === 'unknown' && kind === 'person') member.kind = 'person'
    const before = full ? this.genderBefore(this.runs[i]) : 'unknown'
    if (before !== 'unknown') member.gender = before
    else if (titleGender !== 'unknown') member.gender = titleGender
    else if (member.gender === 'unknown') member.gender = givenGender
    if (name !== member.name && fullness(name) > fullness(member.name)) member.reading = this.readings[i]
  }
}

const fullness = (name: PersonName | null) =>
  name === null ? 0 : name.text.length + (name.given !== null ? 100 : 0) + (name.nickname ? 5 : 0)
