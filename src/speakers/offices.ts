import { builtInDirectory, type Directory, holderOf, type KnownPerson, type KnownPlace } from './directory.js'
import type { Nominal } from './nominal.js'
import { type Office, officeByName } from './office-names.js'
import type { Reading } from './reading.js'
import type { NameRun } from './runs.js'

/** In tokens: “the United Arab Emirates”, “Bosnia and Herzegovina”. */
const LONGEST_PLACE = 5

/** What the words of a description say of an office, whoever holds it. */
interface Wording {
  /** A body's, a city's or a state's. */
  readonly office: Office | null
  /** The country in “the Ukrainian president”, “Ukraine’s president”, “the president of Ukraine”. */
  readonly place: KnownPlace | null
}

/** What is worked out of a directory: once, and of descriptions, which recur from article to article, when they first come. */
interface Titles {
  /** The last words of the titles that it knows: of most descriptions it is told at once that they name no office. */
  readonly heads: ReadonlySet<string>
  readonly wordings: Map<string, Wording>
}
const LIMIT = 20_000
const titlesByDirectory = new WeakMap<Directory, Titles>()

function titlesOf(directory: Directory): Titles {
  const known = titlesByDirectory.get(directory)
  if (known) return known
  const titles = [...directory.holders.keys()].map((key) => key.slice(0, key.indexOf('|')))
  const heads = new Set(titles.map((title) => title.slice(title.lastIndexOf(' ') + 1)))
  if (heads.has('executive')) heads.add('ceo')
  const made = { heads, wordings: new Map() }
  titlesByDirectory.set(directory, made)
  return made
}

/** Says who held the office that a description names, at the date of the article. */
export class Offices {
  private readonly titles: Titles

  constructor(
    private readonly runs: readonly NameRun[],
    private readonly readings: readonly Reading[],
    private readonly directory: Directory,
    private readonly date: string | null,
  ) {
    this.titles = titlesOf(directory)
  }

  /** Is this the last word of a title that only an added directory knows: “harbour master”? */
  isOwn(head: string): boolean {
    if (this.directory === builtInDirectory) return false
    return this.titles.heads.has(head) && !titlesOf(builtInDirectory).heads.has(head)
  }

  /**
   * “the Ukrainian president”. Without a country (“the president said”) it is that of the country which the text is about.
   * In: the description. Out: the one holder that the directory knows, or null.
   */
  holder(phrase: Nominal): KnownPerson | null {
    if (!this.titles.heads.has(phrase.head)) return null
    let holder = this.held.get(phrase.text)
    if (holder === undefined) {
      holder = this.findHolder(phrase)
      this.held.set(phrase.text, holder)
    }
    return holder
  }
  /** By the description's words, which come again in an article. */
  private readonly held = new Map<string, KnownPerson | null>()

  private findHolder(phrase: Nominal): KnownPerson | null {
    const { office, place: named } = this.wordingOf(phrase.text)
    const holder = office && holderOf(this.directory, office.title, office.of, this.date)
    if (holder) return holder
    const { modifiers } = phrase
    const place = named ?? (modifiers.length === 0 ? this.topic() : null)
    if (!place || modifiers.includes('former')) return null
    const title = [...modifiers.filter((word) => !this.directory.placeByWord.has(word)), phrase.head].join(' ')
    return holderOf(this.directory, title.replace('defence', 'defense'), place.name, this.date)
  }

  private wordingOf(text: string): Wording {
    const { wordings } = this.titles
    const known = wordings.get(text)
    if (known) return known
    if (wordings.size > LIMIT) wordings.clear()
    const wording = { office: officeByName(text, this.directory), place: countryIn(text, this.directory) }
    // A slice would hold on to the whole article that it was cut from: what is kept is a copy.
    wordings.set(` ${text}`.slice(1), wording)
    return wording
  }

  private country: KnownPlace | null | undefined
  /** The country that the text names most, by itself, its people or its capital; null where two are level. */
  private topic(): KnownPlace | null {
    if (this.country !== undefined) return this.country
    const counts = new Map<KnownPlace, number>()
    let most: KnownPlace | null = null
    for (let i = 0; i < this.runs.length; i++) {
      const { country } = this.readings[i]
      if (country === null || this.runs[i].last - this.runs[i].first > LONGEST_PLACE) continue
      const count = (counts.get(country) ?? 0) + 1
      counts.set(country, count)
      if (most === null || count > counts.get(most)!) most = country
    }
    let second = 0
    for (const [place, count] of counts) if (place !== most) second = Math.max(second, count)
    this.country = most !== null && counts.get(most)! > 1.5 * second ? most : null
    return this.country
  }
}

function countryIn(text: string, { placeByWord }: Directory): KnownPlace | null {
  const lower = text.toLowerCase()
  const words = (/[’']/.test(lower) ? lower.replace(/[’']s?\b/g, '') : lower).split(/\s+/)
  for (let i = 0; i < words.length; i++) {
    const place = (i + 1 < words.length && placeByWord.get(`${words[i]} ${words[i + 1]}`)) || placeByWord.get(words[i])
    if (place?.kind === 'country') return place
  }
  return null
}
