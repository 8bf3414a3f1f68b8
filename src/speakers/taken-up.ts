import { isCompany } from './bodies.js'
import type { Member } from './member.js'
import type { Nominal } from './nominal.js'
import type { Salience } from './salience.js'

/**
 * A description that takes up an earlier one, “the Ukrainian source” after “a Ukrainian diplomatic official”, or a body whose name has
 * its head, “the ministry” after “the Foreign Ministry”.
 */
export function earlierOf(phrase: Nominal, salience: Salience): Member | null {
  return salience.lastMentions.find(({ nominal, kind, label }) => {
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
export function companyOf(phrase: Nominal, salience: Salience): Member | null {
  if (!COMPANY.test(phrase.head) || phrase.plural) return null
  const named: Member[] = []
  const fits = (member: Member) => {
    if (!isCompany(member)) return false
    named.push(member)
    return member.told > 1
  }
  const told = salience.mostSalient(phrase.token, null, COMPANY_REACH, fits)
  return told ?? (named.length > 0 ? (named.length === 1 ? named[0] : null) : unknownBody(phrase.token, salience))
}

/**
 * “The agency”, “the central bank”, “the militant group” after the name of one: the body of such a kind that is named more than once and that the
 * text is about just here, or else the only one named lately. A body that no directory knows may be any group.
 */
export function bodyOf(phrase: Nominal, salience: Salience): Member | null {
  const { head } = phrase
  if (!KINDS.has(head) || phrase.plural || !phrase.modifiers.every((word) => OF_KIND.has(word))) return null
  const named: Member[] = []
  const fits = (member: Member) => {
    if (member.kind !== 'organization' || member.nominal !== null || !isOfKind(member, head)) return false
    named.push(member)
    return member.told > 1
  }
  const told = salience.mostSalient(phrase.token, null, COMPANY_REACH, fits)
  return told ?? (named.length === 1 ? named[0] : null)
}

/** May a body be called by a noun? A name that no directory knows may be any group's; a line in capitals is none. */
function isOfKind({ body, label }: Member, head: string): boolean {
  if (body === null) return ANY_GROUP.test(head) && !SHOUTED_LINE.test(label)
  if (body.type === 'media' && (head === 'agency' || head.endsWith('paper')))
    return (head === 'agency') === NEWS_AGENCY.test(body.name) && !(head !== 'agency' && ON_AIR.test(body.name))
  return body.type !== null && KINDS.get(head)!.has(body.type)
}
const ANY_GROUP = /^(?:group|organi[sz]ation)$/
const SHOUTED_LINE = /^[^a-z]*\s[^a-z]*\s[^a-z]*$/
const NEWS_AGENCY = /\b(?:Press|Agency|Agence|Reuters|TASS|Interfax|Xinhua|RIA|AFP|Tasnim)\b/
const ON_AIR = /\b(?:BBC|CNN|NBC|CBS|ABC|NPR|(?<!Daily )News|Radio|TV|Television|Jazeera|Arabiya)\b/

/** Nouns that take up a body, and what kinds of the directory they take up. */
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `agency=agency,international body,media
organization=nonprofit,international body,association,armed group,movement,think tank,religious body,union
organisation=nonprofit,international body,association,armed group,movement,think tank,religious body,union
group=nonprofit,association,armed group,movement,think tank,union,campaign
union=union
charity=nonprofit
nonprofit=nonprofit
bank=central bank
party=party
militia=armed group
network=media
newspaper=media
paper=media
broadcaster=media
outlet=media`
    .split('\n')
    .map((line) => line.split('='))
    .map(([head, kinds]) => [head, new Set(kinds.split(','))]),
)
/** What may stand before such a noun and says nothing more of whom it means. */
const OF_KIND = new Set(
  'central news militant armed rebel terror terrorist rights human advocacy environmental aid health federal global international'.split(
    ' ',
  ),
)

/** “Orvia said it was glad. The company added …”: what is called a company is no person. */
function unknownBody(token: number, salience: Salience): Member | null {
  const member = salience.mostSalient(
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

const COMPANY = /^(?:company|firm|start-?up|(?:plane|car|auto|drug|chip)maker)$/
/** How far back a company is looked for, in sentences. */
const COMPANY_REACH = 8
