import type { Speaker, SpeakerKind } from '../types.js'
import { bodyId, knownBody, knownOrgan, organId } from './body-name.js'
import type { Cast } from './cast.js'
import { type Directory, heldAt, type KnownBody } from './directory.js'
import { foldWord } from './fold.js'
import type { Member } from './member.js'
import { countWords } from './name.js'
import { personId } from './person-id.js'
import { plainId } from './plain-id.js'
import type { NameRun } from './runs.js'

/** Gives the members of a cast that said something their canonical names, ids and roles. */
export class Naming {
  /** In: the document's runs and cast, what tells this article from others (its id or text), the directory and the date. */
  constructor(
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    private readonly article: string,
    private readonly directory: Directory,
    private readonly date: string | null,
  ) {}

  /** What keeps a speaker without a name of its own inside its article. */
  private get scope(): string {
    this.hashed ??= hash(this.article)
    return this.hashed
  }
  private hashed: string | null = null

  speaker(member: Member): Speaker {
    const name = this.nameOf(member)
    return {
      id: this.idOf(member, name),
      name,
      kind: kindOf(member),
      gender: member.sex,
      roles: this.rolesOf(member),
      variants: this.variantsOf(member, name),
    }
  }

  /** The spellings in the article, longest first. */
  private variantsOf({ runs }: Member, name: string): string[] {
    if (runs.length === 0) return [name]
    const variants: string[] = []
    for (const run of runs) {
      const { text } = this.runs[run]
      if (!variants.includes(text)) variants.push(text)
    }
    return variants.length < 2 ? variants : variants.sort((a, b) => b.length - a.length)
  }

  /** The canonical name: the directory's, or the fullest in the article, spelled as it most often is. */
  private nameOf(member: Member): string {
    if (member.known) return member.known.name
    if (member.body) return member.body.name.replace(/^the /i, '')
    if (member.kind === 'place' || isAcronym(member)) return this.placeName(member)
    if (member.parts.length > 0) return joinNames(member.parts.map((part) => this.partOf(member, part)))
    // “his family”
    if (member.owner) return `${this.nameOf(member.owner)}’s${member.label.slice(member.label.indexOf(' '))}`
    if (member.kind === 'organization' || member.nominal) return plainLabel(member)
    const { generation } = member.name ?? { generation: null }
    const spelling = this.bestSpelling(member)
    const best = this.hasSpouse(member) ? `${member.name!.honorific} ${spelling}` : withStyle(member, spelling)
    if (generation === null) return best
    return `${best} ${generation === 'jr' || generation === 'sr' ? `${generation[0].toUpperCase()}r.` : generation.toUpperCase()}`
  }

  /** “Mr. Bennet” and “Mrs. Bennet” in one article: what tells them apart belongs to their names. */
  private hasSpouse({ name, sex }: Member): boolean {
    if (name === null || name.given !== null || name.honorific === null || sex === 'unknown') return false
    const family = foldWord(name.family)
    return this.cast.members.some(
      (other) =>
        other.name !== null &&
        other.name.given === null &&
        other.name.honorific !== null &&
        other.sex !== 'unknown' &&
        other.sex !== sex &&
        foldWord(other.name.family) === family,
    )
  }

  /** One of several who speak together: “Ana Ruiz and her aides” names Ruiz once. */
  private partOf({ parts }: Member, part: Member): string {
    return part.owner !== null && parts.includes(part.owner) ? part.label : this.nameOf(part)
  }

  /** The directory's body that a member's name or description means, which keeps the text's words: “Russia’s foreign ministry”. */
  private bodyOf({ body, kind, label, nominal }: Member): KnownBody | null {
    if (body !== null || kind !== 'organization') return body
    return nominal === null ? knownBody(label, this.directory) : knownOrgan(label, this.directory)
  }

  /** “U.S.” and “America” are the United States; a capital that stands for its country keeps its own name. */
  private placeName(member: Member): string {
    const label = plainLabel(member)
    const lower = label.toLowerCase()
    const place = this.directory.placeByWord.get(lower)
    const isVariant = (variant: string) => variant.length === lower.length && variant.toLowerCase() === lower
    return place?.variants.some(isVariant) ? place.name : label
  }

  private bestSpelling(member: Member): string {
    const spellings: string[] = []
    const counts: number[] = []
    for (const run of member.runs) {
      const text = this.cast.readings[run].name?.text
      if (text === undefined) continue
      const at = spellings.indexOf(text)
      if (at >= 0) counts[at]++
      else counts[spellings.push(text) - 1] = 1
    }
    let best = member.name?.text ?? member.label
    if (spellings.length < 2) return best
    let most = counts[spellings.indexOf(best)] ?? 0
    const words = countWords(best)
    for (let i = 0; i < spellings.length; i++)
      if (counts[i] > most && countWords(spellings[i]) === words) {
        most = counts[i]
        best = spellings[i]
      }
    return best
  }

  private idOf(member: Member, name: string): string {
    if (member.known) return member.known.id
    const body = this.bodyOf(member)
    if (body) return body.id
    if (member.parts.length > 0) return member.parts.map((part) => this.idOf(part, this.nameOf(part))).join('+')
    const ofBody = this.bodyIdOf(member, name)
    if (ofBody) return ofBody
    const own = member.nominal || isNamedBody(member) ? null : member.name && personId(member.name)
    if (own) return this.isShared(own, member) ? plainId(this.bestSpelling(member)) : own
    const plain = plainId(name)
    // A surname or a description alone names nobody outside its article.
    // Nor does one without a letter, which all would share.
    const suffix = member.nominal?.determiner === 'indefinite' || !plain ? `-${member.index}` : ''
    return `${plain.slice(0, 60)}~${this.scope}${suffix}`
  }

  /** The id of a body or place that the directory does not list: its name's, or an organ's of a state that is only described. */
  private bodyIdOf({ kind, nominal }: Member, name: string): string | null {
    if (kind === 'place') return plainId(name)
    if (kind !== 'organization') return null
    return nominal === null ? bodyId(name, this.directory) : organId(name, this.directory)
  }

  /** Does the article name somebody else who would have the same id: John A. and John B. Smith? */
  private isShared(id: string, member: Member): boolean {
    if (member.name!.middle.length === 0) return false
    const { given } = member.reading!
    return this.cast.members.some(
      (m) => m !== member && m.full.length > 0 && m.reading?.given === given && personId(m.name!) === id,
    )
  }

  /** Titles and appositions that the text gives a speaker, and the offices that the directory knows at the date of the article. */
  private rolesOf(member: Member): string[] {
    const found: string[] = []
    const add = (role: string) => {
      if (!found.includes(role)) found.push(role)
    }
    for (const run of member.runs) {
      const role = this.cast.readings[run].name?.role
      // “Senators Ted Cruz and Rand Paul”: each is one
      if (role) add(role.endsWith('s') ? role.replace(/(?<=^\w+(?:or|ent|ative|er))s$/, '') : role)
    }
    for (const run of member.full) {
      const { before, after } = this.cast.around(run)
      if (before) add(before)
      if (after && !/^(?:democrat|republican|independent) /.test(after)) add(after)
    }
    for (const role of this.date === null ? [] : (member.known?.roles ?? []))
      if (heldAt(role, this.date) && !found.some((said) => said.toLowerCase().includes(role.title.toLowerCase())))
        add(role.of ? `${role.title} of ${role.of}` : role.title)
    return found
  }
}

/** “Lord Lund”, “Princess Ingrid”: who has one name only is called by it and the title, as nobility and the heads of churches are. */
function withStyle({ name }: Member, spelling: string): string {
  if (name === null || name.given !== null) return spelling
  const style = (name.honorific ?? name.role ?? '').split(' ').at(-1)!
  return SOLE_TITLES.has(style.toLowerCase()) ? `${style} ${spelling}` : spelling
}
const SOLE_TITLES = new Set(
  'prince princess king queen duke duchess lord lady baron baroness count countess earl viscount viscountess marquess marchioness emperor empress sultan emir pope sister'.split(
    ' ',
  ),
)

const joinNames = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** “The Chinese Foreign Ministry” → Chinese Foreign Ministry; a description keeps its article. */
function plainLabel({ label, kind }: Member): string {
  if (kind === 'organization' || kind === 'place') return label.replace(/^(?:the|a|an)\s+/i, '')
  return label
}

/** “EU”, “E.U.” */
const isAcronym = ({ kind, label }: Member) => kind === 'organization' && /^(?:\p{Lu}\.?){2,5}$/u.test(label)

const isNamedBody = ({ kind, nominal }: Member) => kind === 'place' || (kind === 'organization' && nominal === null)

function kindOf({ kind, nominal }: Member): SpeakerKind {
  if (kind === 'place') return 'organization'
  if (kind === 'unknown') return 'person'
  return nominal?.plural && kind !== 'organization' && kind !== 'document' ? 'unnamed' : kind
}

/** A short hash (FNV-1a) that keeps what has no name of its own inside its article. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length && i < 1024; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return toBase36((value ^ text.length) >>> 0)
}

/** As `toString(36)`, which is slow on large numbers. */
function toBase36(value: number): string {
  let digits = ''
  do {
    digits = DIGITS[value % 36] + digits
    value = Math.floor(value / 36)
  } while (value > 0)
  return digits
}
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'
