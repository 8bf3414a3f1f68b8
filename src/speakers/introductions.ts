import type { Doc } from '../types.js'
import { headNoun, type Nominal, nominalOf } from './nominal.js'

/** How far back an indefinite description is looked for, in tokens. */
const REACH = 800
const DESCRIPTIVE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const LONGEST = 8

/** What a text introduces by “a” or “an” and may take up by “the”: each place is noted as it comes, and read when somebody asks. */
export class Introductions {
  private readonly articles: number[] = []
  /** Where the description behind each of them ends; of most nobody asks for more than the head. */
  private readonly ends: number[] = []
  private readonly read: Nominal[] = []

  constructor(private readonly doc: Doc) {}

  /** Takes in an “a” or “an”. */
  note(token: number): void {
    this.articles.push(token)
  }

  /**
   * The indefinite description that a definite one takes up: “a Ukrainian diplomatic official” for “the official”; with `bodies` also “an aid group” for
   * “the group”. Null where none is.
   */
  find({ token, noun, modifiers, plural }: Nominal, bodies = false): Nominal | null {
    if (plural || (noun.kind === 'organization' && !bodies)) return null
    for (let at = this.articles.length - 1; at >= 0 && token - this.articles[at] < REACH; at--) {
      const article = this.articles[at]
      this.ends[at] ??= this.endOf(article)
      const end = this.ends[at]
      if (end === article + 1 || headNoun(this.doc, article + 1, end).class !== noun.class) continue
      this.read[at] ??= nominalOf(this.doc, article, end, end)
      const found = this.read[at]
      if (modifiers.every((word) => found.modifiers.includes(word))) return found
    }
    return null
  }

  private endOf(article: number): number {
    const { tokens } = this.doc
    let end = article + 1
    while (end < article + LONGEST && (DESCRIPTIVE.has(tokens[end]?.pos) || tokens[end]?.lower === '-')) {
      // “a source close to the band”
      if (tokens[end].pos === 'ADJ' && tokens[end - 1].pos === 'NOUN' && tokens[end + 1]?.pos === 'ADP') break
      end++
    }
    return end
  }
}
