import type { Doc } from '../types.js'
import { describe } from './description.js'
import { type Member, opposed } from './member.js'
import type { Reading } from './reading.js'
import type { NameRun } from './runs.js'

/** How much less likely somebody is meant by a surname before the text has named them in full. */
const NOT_YET = -2

/** Which of several that bear a surname, or one first name, a short name stands for. In: the document, its runs and how they read. */
export class SharedNames {
  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly readings: readonly Reading[],
  ) {}

  /** “President Obama” in an article that names only Michelle Obama in full: the title is that of the better-known bearer. */
  isOther(member: Member, { person, title }: Reading): boolean {
    if (person === null || member.known === person || title === null) return false
    const has = (roles: readonly { title: string }[]) => roles.some((role) => shareWord(title, describe(role.title)))
    return has(person.roles) && !has(member.known?.roles ?? []) && !this.isCalled(member, title)
  }

  /** Does a title before one of a member's names contain one of these words? */
  private isCalled(member: Member, title: ReadonlySet<string>): boolean {
    for (const run of member.runs) {
      const words = this.readings[run].title
      if (words !== null && shareWord(title, words)) return true
    }
    return false
  }

  /** Of several bearers of a surname the one meant: by honorific and title, then by who the article is about, then by who was last named. */
  choose(bearers: readonly Member[], i: number): Member | null {
    const { titleGender, name, title } = this.readings[i]
    const generation = name === null ? null : name.generation
    // “Charles II” is not the Charles III named before
    if (generation !== null) bearers = bearers.filter(({ name }) => (name?.generation ?? generation) === generation)
    const territory = name === null ? null : name.territory
    // “Lord Davies of Gower” is not he of Brixton
    if (territory !== null) bearers = bearers.filter(({ name }) => (name?.territory ?? territory) === territory)
    if (bearers.length === 0) return null
    if (bearers.length === 1) return opposed(titleGender, bearers[0].sex) ? null : bearers[0]
    const at = this.runs[i].first
    let best: Member | null = null
    let bestScore = Number.NEGATIVE_INFINITY
    for (const member of bearers) {
      if (opposed(titleGender, member.sex)) continue
      const fits = title !== null && this.isCalled(member, title) ? 3 : 0
      const score = this.prominence(member, at) + fits
      if (score > bestScore) {
        bestScore = score
        best = member
      }
    }
    return best
  }

  private prominence(member: Member, at: number): number {
    const { tokens } = this.doc
    let last = -1
    for (const run of member.full) if (this.runs[run].first <= at) last = Math.max(last, this.runs[run].first)
    // who has not been named yet is hardly meant where somebody else has
    const near = last < 0 ? NOT_YET : 2 / (1 + (tokens[at].sentence - tokens[last].sentence) / 3)
    const early = member.full.length > 0 && this.runs[member.full[0]].first < 120 ? 0.7 : 0
    return 1.5 * Math.log(1 + member.full.length) + near + early + (member.known?.dominant ? 1 : 0)
  }
}

function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
