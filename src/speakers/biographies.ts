import type { Cast } from './cast.js'
import { describe } from './description.js'
import type { KnownPerson } from './directory.js'
import type { Member } from './member.js'

/** The words of what describes somebody, each description for itself. */
export type Words = readonly ReadonlySet<string>[]

/** What an article says that its people are: titles, appositions, ages, and the offices that the directory knows, up to the article's date. */
export class Biographies {
  constructor(
    private readonly cast: Cast,
    private readonly date: string | null,
  ) {}

  /** What describes a person of the cast; collected when the first description comes that may be theirs. */
  of(member: Member): Words {
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
}

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

/** Whether a word stands in one of the descriptions. */
export function holds(sets: readonly ReadonlySet<string>[], word: string): boolean {
  for (const set of sets) if (set.has(word)) return true
  return false
}

/** Of two ages that are known, whether they differ. In: a member whose words have been gathered. */
export const isOfAnotherAge = (member: Member, age: string) => age !== '' && member.age !== '' && member.age !== age
