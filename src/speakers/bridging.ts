import type { Doc, Gender } from '../types.js'
import { type Biographies, holds, isOfAnotherAge } from './biographies.js'
import type { Cast } from './cast.js'
import { isFormer } from './description.js'
import type { KnownPlace } from './directory.js'
import type { Introductions } from './introductions.js'
import { demonyms, places } from './lexicon/index.js'
import { BYSTANDERS, CALLINGS, EPITHETS } from './lexicon/nouns.js'
import { type Member, opposed } from './member.js'
import { ageOf, type Nominal, namesWithin } from './nominal.js'
import type { NameRun } from './runs.js'
import type { Salience } from './salience.js'
import { earlierOf } from './taken-up.js'

/**
 * Whom a description stands for that nothing in the text repeats: “the New York businessman”, “the Spaniard”, “the captain”. A reader takes it for
 * whoever the text is about just there; bridging, after Clark (1975).
 */
export class Bridging {
  /** Of whom a description has said what country they are from. */
  private readonly nations = new Map<Member, KnownPlace>()
  /** Of whom a description has said what club they play or work for. */
  private readonly clubs = new Map<Member, string>()

  constructor(
    private readonly doc: Doc,
    private readonly runs: readonly NameRun[],
    private readonly cast: Cast,
    private readonly salience: Salience,
    private readonly introductions: Introductions,
    private readonly biographies: Biographies,
  ) {}

  /** “the New York businessman”: nothing in the text repeats it; whoever the text is about just here, if there is one. */
  about(phrase: Nominal, gender: Gender): Member | null {
    const club = OF_CLUB.test(phrase.head) ? namesWithin(this.doc, phrase) : ''
    const biographical = isBiographical(phrase) || club !== ''
    // “the ex-England striker” is of another club today
    const past = isFormer(phrase.modifiers) || phrase.modifiers.some((word) => word.startsWith('ex-'))
    if (phrase.determiner === 'possessive' ? !phrase.modifiers.includes('former') : !biographical) return null
    const age = ageOf(phrase)
    const epithet = EPITHETS.has(phrase.head)
    if (epithet && this.introductions.find(phrase)) return null
    const ofState = OF_STATE.test(phrase.head) && phrase.modifiers.length > 0 && !isFormer(phrase.modifiers)
    const { sentence } = this.doc.tokens[phrase.token]
    // “In a talk with Rob Lund, the singer said”: not he.
    const fits = (member: Member) => {
      const { kind, name, lastSentence, sex } = member
      // “the 44-year-old” is somebody, whatever the name.
      const somebody = (age !== '' || club !== '') && kind === 'unknown' && name?.given != null
      if (kind !== 'person' && !somebody) return false
      if (club !== '' && !past && (this.clubs.get(member) ?? club) !== club) return false
      if ((epithet && lastSentence >= sentence) || opposed(gender, sex)) return false
      if (age !== '') this.biographies.of(member)
      // “the health minister” is no doctor
      if (ofState && this.biographies.of(member).length > 0) return false
      return !isOfAnotherAge(member, age)
    }
    const member = this.salience.mostSalient(phrase.token, null, ANY_REACH, fits, epithet || age !== '')
    if (member === null || member.score <= (epithet || club !== '' || age !== '' ? 0 : 1)) return null
    if (club !== '' && !past) this.clubs.set(member, club)
    return member
  }

  /**
   * “‘…,’ the captain told Radio 5.” where one person has been named so far, lately, and nobody else: they are meant, unless it is a part that others
   * play, or somebody was introduced so.
   */
  onlyOne(phrase: Nominal): Member | null {
    const { noun, head } = phrase
    if (phrase.determiner !== 'definite' || !noun.personal || BYSTANDERS.has(head) || COMPLEMENT.test(phrase.text))
      return null
    if (phrase.modifiers.length > 0 || this.introductions.find(phrase) || earlierOf(phrase, this.salience)) return null
    let only: Member | null = null
    const second = this.salience.lastMentions.find((member) => {
      const { kind, name, told, parts, nominal } = member
      const person = kind === 'person' || (kind === 'unknown' && name?.given != null) || nominal?.noun.personal === true
      if (told === 0 || !(person || parts.length > 0)) return false
      if (only !== null) return true
      only = member
      return false
    })
    const found = only as Member | null
    if (second || found?.kind !== 'person' || opposed(noun.gender, found.sex)) return null
    // “the mayor” is no deputy mayor.
    if (holds(this.biographies.of(found), noun.class)) return null
    return this.doc.tokens[phrase.token].sentence - found.lastSentence <= ONLY_REACH ? found : null
  }

  /** “the Spaniard”: of whom nothing says so; whoever the text is about just here and is of no other nation. What is concluded once holds for the article. */
  ofNation(phrase: Nominal, nation: KnownPlace): Member | null {
    if (this.introductions.find(phrase)) return null
    const fits = (member: Member) => {
      if (member.kind !== 'person' && !(member.kind === 'unknown' && member.name?.given)) return false
      if (opposed(phrase.noun.gender, member.sex)) return false
      const own = member.known?.country ?? this.nations.get(member)?.code ?? nation.code
      return own === nation.code
    }
    const member = this.salience.mostSalient(phrase.token, null, NATIONAL_REACH, fits, true)
    if (member) this.nations.set(member, nation)
    return member
  }

  /**
   * “A furious mum has …” / “Ana Reid, 34, was on her way”: whom the first sentence of a story introduces without a name is who gets a name and
   * an age soon behind it. Only what may be anybody (“a man”), and only where one person fits.
   */
  namedBehind({ token, noun, determiner }: Nominal): Member | null {
    const { sentence } = this.doc.tokens[token]
    if (determiner !== 'indefinite' || sentence > LEAD || !ANYBODY.test(noun.class)) return null
    let found: Member | null = null
    for (const member of this.cast.members) {
      if (member.kind !== 'person' || member.full.length === 0 || opposed(noun.gender, member.sex)) continue
      const { first } = this.runs[Math.min(...member.runs)]
      const place = this.doc.tokens[first].sentence
      if (place <= sentence || place - sentence > NAMED_BEHIND || this.doc.sentences[place].first !== first) continue
      this.biographies.of(member)
      if (member.age === '') continue
      if (found) return null
      found = member
    }
    return found
  }
}

/** Does a description say who somebody is (an office, a state, an age), and not only what part they play in the scene (“the host”)? */
const isBiographical = ({ head, modifiers, text }: Nominal) =>
  PARENT_OF.test(text) ||
  CALLINGS.has(head) ||
  EPITHETS.has(head) ||
  modifiers.some((word) => word === 'former' || word === 'year' || places.has(word) || demonyms.has(word))

/** “the mother of two” */
const PARENT_OF =
  /^the (?:grand)?(?:mother|father|mum|mom|dad) of (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/

/** What somebody is the head or the spokesman of. */
export const COMPLEMENT = /\s(?:of|for|at)\s(.+)$/

/** “the Arsenal boss”, “the Villa winger”, “the UUP man”, “the Match of the Day host” */
const OF_CLUB =
  /^(?:(?:wo)?man|boss|manager|coach|captain|skipper|striker|forward|winger|midfielder|defender|goalkeeper|host|presenter|star|anchor|pundit|legend|frontman|guitarist|drummer|bassist|actor|actress)$/

/** Who is something else is not “the health minister” as well, unless the text says so. */
const OF_STATE = /^(?:minister|secretary)$/

/** As far as anybody is remembered. */
const ANY_REACH = Number.POSITIVE_INFINITY
/** How far back the only person named so far is looked for, in sentences. */
const ONLY_REACH = 5
/** How far back one person of a people is looked for, in sentences. */
const NATIONAL_REACH = 6

/** The last sentence in which a story may introduce somebody without a name, a headline in front; and how many sentences behind it the name stands. */
const LEAD = 2
const NAMED_BEHIND = 3
const ANYBODY =
  /^(?:man|woman|mum|mom|mother|dad|father|teenager|boy|girl|pensioner|gran|grandmother|grandad|grandfather|student|driver|motorist|passenger|shopper|pupil|bride|groom|couple|fan|resident|hiker|walker|tourist|cyclist|neighbour|neighbor)$/
