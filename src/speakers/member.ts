import type { Gender } from '../types.js'
import type { KnownBody, KnownPerson } from './directory.js'
import type { PersonName } from './name.js'
import type { Nominal } from './nominal.js'
import type { Reading } from './reading.js'

export type MemberKind = 'person' | 'organization' | 'place' | 'unknown' | 'unnamed' | 'document' | 'group'

/** One member of an article's cast: whoever (or whatever) it names or describes, with all mentions: a coreference chain. */
export class Member {
  /** How its fullest name was read. */
  reading: Reading | null = null
  /** How the name was read with which it came into the cast. */
  first: Reading | null = null
  /** The text of the fullest mention, for what is no person. */
  label = ''
  gender: Gender = 'unknown'
  /** The gender of its one word as a first name, where it may be a surname. */
  leaning: Gender = 'unknown'
  /** What a pronoun that stood for it has said, which holds for the pronouns after it. */
  pronoun: Gender = 'unknown'
  known: KnownPerson | null = null
  body: KnownBody | null = null
  /** The description that stands for somebody without a name. */
  nominal: Nominal | null = null
  /** Whose spokesman, family or office that is: the person whom “his” or “her” stands for. */
  owner: Member | null = null
  /** Who a joint source is made of. */
  parts: readonly Member[] = []
  /** The runs of names that mean this member, and those among them with the full name; indexes, in no order. */
  readonly runs: number[] = []
  readonly full: number[] = []
  /** How often the member was mentioned so far, by name or pronoun, outside quotation marks. */
  told = 0
  /** Its place among the last mentions; -1 before the first. */
  place = -1
  /** The sentence of its last mention. */
  lastSentence = -1
  /** How present it is at the place last asked for, and the number of that question. */
  score = 0
  asked = 0
  /** What describes the member (titles, appositions, party, known offices), as words under their classes; null until somebody asks. */
  words: readonly ReadonlySet<string>[] | null = null
  /** In years, where the text tells it; known once `words` are. */
  age = ''

  constructor(
    readonly index: number,
    public kind: MemberKind,
  ) {}

  /** The fullest name seen. */
  get name(): PersonName | null {
    return this.reading === null ? null : this.reading.name
  }

  /** The member's gender: the directory's, or what titles and the first name tell. */
  get sex(): Gender {
    return this.known === null ? this.gender : this.known.gender
  }
}

/** Can two not be one by their gender? */
export const opposed = (a: Gender, b: Gender): boolean => a !== 'unknown' && b !== 'unknown' && a !== b
