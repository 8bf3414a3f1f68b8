import type { Doc } from '../types.js'
import { builtInDirectory, type Directory, holderOf, type KnownPerson, type KnownPlace } from './directory.js'
import type { Nominal } from './nominal.js'
import { holderByName } from './office-names.js'
import type { NameRun } from './runs.js'

/** The last words of the titles that the directory knows: of most descriptions it is told at once that they name no office. */
function headsOf(directory: Directory): ReadonlySet<string> {
  let heads = headsByDirectory.get(directory)
  if (!heads) {
    const titles = [...directory.holders.keys()].map((key) => key.slice(0, key.indexOf('|')))
    heads = new Set(titles.map((title) => title.slice(title.lastIndexOf(' ') + 1)))
    headsByDirectory.set(directory, heads)
  }
  return heads
}
/** In tokens: “the United Arab Emirates”, “Bosnia and Herzegovina”. */
const LONGEST_PLACE = 5
const headsByDirectory = new WeakMap<Directory, ReadonlySet<string>>()

/** Says who held the office that a description names, at the date of the article. */
export class Offices {
  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly directory: Directory,
    private readonly date: string | null,
  ) {}

  /** Is this the last word of a title that only an added directory knows: “harbour master”? */
  isOwn(head: string): boolean {
    if (this.directory === builtInDirectory) return false
    return headsOf(this.directory).has(head) && !headsOf(builtInDirectory).has(head)
  }

  /**
   * “the Ukrainian president”. Without a country (“the president said”) it is that of the country which the text is about.
   * In: the description. Out: the one holder that the directory knows, or null.
   */
  holder(phrase: Nominal): KnownPerson | null {
    const { placeByWord } = this.directory
    if (!headsOf(this.directory).has(phrase.head)) return null
    const named = holderByName(phrase.text, this.directory, this.date)
    if (named) return named
    const place = this.placeIn(phrase) ?? (phrase.modifiers.length === 0 ? this.topic() : null)
    if (!place || phrase.modifiers.includes('former')) return null
    const title = [...phrase.modifiers.filter((word) => !placeByWord.has(word)), phrase.head]
      .join(' ')
      .replace('defence', 'defense')
    return holderOf(this.directory, title, place.name, this.date)
  }

  /** The country in “the Ukrainian president”, “Ukraine’s president”, “the president of Ukraine”. */
  private placeIn(phrase: Nominal): KnownPlace | null {
    const { placeByWord } = this.directory
    const lower = phrase.text.toLowerCase()
    const words = (/[’']/.test(lower) ? lower.replace(/[’']s?\b/g, '') : lower).split(/\s+/)
    for (let i = 0; i < words.length; i++) {
      const place =
        (i + 1 < words.length && placeByWord.get(`${words[i]} ${words[i + 1]}`)) || placeByWord.get(words[i])
      if (place?.kind === 'country') return place
    }
    return null
  }

  private country: KnownPlace | null | undefined
  /** The country that the text names most, by itself, its people or its capital; null where two are level. */
  private topic(): KnownPlace | null {
    if (this.country !== undefined) return this.country
    const counts = new Map<KnownPlace, number>()
    const { tokens } = this.doc
    for (const { text, first, last } of this.runs) {
      if (last - first > LONGEST_PLACE) continue
      const words = last - first === 1 ? tokens[first].lower : text.toLowerCase()
      const place = this.directory.placeByWord.get(words)
      if (place?.kind === 'country') counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    const [first, second] = [...counts].sort((x, y) => y[1] - x[1])
    this.country = first && first[1] > 1.5 * (second?.[1] ?? 0) ? first[0] : null
    return this.country
  }
}
