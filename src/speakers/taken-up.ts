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
