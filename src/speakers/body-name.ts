import { remember } from '../text/remember.js'
import type { Directory, KnownBody, KnownPlace } from './directory.js'
import { foldWord } from './fold.js'
import { plainId } from './plain-id.js'

/** An organ of a state, whoever's style names it: “Ukraine’s Foreign Ministry” is the “Ministry of Foreign Affairs of Ukraine”. */
interface StateOrgan {
  /** “foreign-ministry”. */
  readonly organ: string
  /** Whose it is; null where the name does not say. */
  readonly place: KnownPlace | null
}

/** What is said of a body's legal form, which one outlet prints and the next does not. */
const LEGAL_FORM =
  /(?:,? (?:inc|corp|corporation|co|ltd|limited|llc|llp|plc|ag|sa|nv|se|gmbh|spa|ab|asa|oyj|pjsc|ojsc)\.?)+$/i

/** British and American spellings of what stands in names of bodies, as America has them. */
const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)\b/g, 'ization$1'],
  [/\b(lab|harb)our\b/g, '$1or'],
  [/\bcentre(s?)\b/g, 'center$1'],
  [/\bdefence\b/g, 'defense'],
  [/\bprogramme(s?)\b/g, 'program$1'],
  [/ ?& ?/g, ' and '],
]

/** A body's name without article and legal form, in America's spelling. In: “Samsung Electronics Co.”. Out: “samsung electronics”. */
function plainName(name: string): string {
  let text = name.replace(/^the /i, '').replace(/’/g, "'").toLowerCase()
  if (text.includes(' ')) text = text.replace(LEGAL_FORM, '')
  for (const [pattern, to] of AMERICAN) text = text.replace(pattern, to)
  return text
}

/** What the organs of states are, by their last word or the word before “of”. */
const ORGANS =
  'ministry|department|directorate|court|parliament|government|army|navy|police|embassy|cabinet|treasury|prosecutors'
const SINGLE_ORGAN = /^(?:parliament|government|army|navy|police|cabinet|treasury|military)$/
const ORGAN_OF = new RegExp(`^(?:${ORGANS}) (?:of|for) (?:the )?`)
const ENDS_IN_ORGAN = new RegExp(
  `(?:^| )(?:${ORGANS}|communist party|(?:central|national|reserve) bank|air force|armed forces|security council|security service|supreme council)$`,
)
/** “Republic of Belarus”, which no outlet prints in full but the republic's own. */
const STYLE =
  / of (?:the )?(?:(?:islamic|federal|federative|people's|democratic|socialist|arab|united) )*(?:republic|kingdom|state|federation) of /

/** What the organs of any state are called: “the Energy Ministry”, but not “Dallas Police Department”. */
const ANY_STATE: ReadonlySet<string> = new Set(
  `affairs agriculture air and armed army bank border cabinet central climate commerce communications communist constitutional cooperation council
  court culture defense department development digital directorate economic economy education embassy emergency emergencies employment energy
  environment family federal finance fisheries force forces foreign forestry government health high higher home housing immigration
  industry information infrastructure innovation interior internal intelligence investment justice labor land lands local migration mines
  ministry national natural navy oil parliament party petroleum planning police power prosecutors public religious research reserve
  resources revenue rural science security service situations social sport sports supreme tax taxation technology telecommunications
  tourism trade transport transportation treasury urban veterans water welfare women works youth`.split(/\s+/),
)

/** Is a word one of those that the offices of every state are for? In: small letters. */
export const isTopic = (word: string): boolean => ANY_STATE.has(word)

/** One name for an organ: ministry of foreign affairs, foreign ministry, mfa. In: small letters, without article and place. */
function organCalled(text: string): string | null {
  const name = text === 'mfa' ? 'foreign ministry' : text === 'mod' ? 'defense ministry' : text
  const head = name.match(ORGAN_OF)
  if (head === null && !ENDS_IN_ORGAN.test(name)) return null
  const noun = head === null ? '' : head[0].split(' ', 1)[0]
  if (noun !== '' && noun !== 'ministry' && noun !== 'department') return null
  const words = `${head === null ? name : `${name.slice(head[0].length)} ${noun}`}`
    .replace(/\b(?:foreign|external) (?:affairs|relations)\b/, 'foreign')
    .replace(/\b(?:internal|home) affairs\b/, 'interior')
    .replace(/\bnational defense\b/, 'defense')
  return words
    .split(' ')
    .filter((word) => word !== 'the' && word !== 'of')
    .join('-')
}

/** Reads the name of an organ of a state, in any order of its words; null for all other bodies. */
function stateOrgan(name: string, { placeByWord }: Directory): StateOrgan | null {
  const text = plainName(name).replace(STYLE, ' of ')
  const words = text.split(' ')
  // “Ukraine's”, “Ukrainian”, “South Korean” before the organ
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const word = words.slice(0, count).join(' ')
    const place = placeByWord.get(word.replace(/'s?$/, ''))
    if (!place || !isState(place, word)) continue
    const rest = words.slice(count).join(' ')
    const organ = SINGLE_ORGAN.test(rest) ? rest : organCalled(rest)
    if (organ) return { organ, place }
  }
  // “Foreign Ministry of Ukraine”: the last “of” whose rest is a state
  for (let of = text.lastIndexOf(' of '); of > 0; of = text.lastIndexOf(' of ', of - 1)) {
    const rest = text.slice(of + 4)
    const place = placeByWord.get(rest.replace(/^the /, ''))
    if (!place || !isState(place, '')) continue
    const whole = text.slice(0, of)
    const organ = SINGLE_ORGAN.test(whole) ? whole : organCalled(whole)
    return organ ? { organ, place } : null
  }
  const organ = organCalled(text)
  return organ?.split('-').every(isTopic) ? { organ, place: null } : null
}

/** A country or part of one with a government of its own. Not Georgia, of which there are two, nor a capital, for which texts say the country. */
const isState = ({ kind, name }: KnownPlace, word: string) =>
  (kind === 'country' || kind === 'region' || kind === 'union' || kind === 'state') &&
  !(word === 'georgia' && name === 'Georgia')

/** Words that a body may be spelled with in more than one way; the others need no second look. */
const MAY_VARY = new RegExp(
  ` .*(?:${ORGANS}|bank|party|force|council)|(?:${ORGANS}) |isation|our |centre|defence|programme|&|,? (?:inc|corp|corporation|co|ltd|limited|llc|llp|plc|ag|sa|nv|se)\\.?$`,
  'i',
)

interface Bodies {
  readonly byPlainName: ReadonlyMap<string, KnownBody>
  readonly byOrgan: ReadonlyMap<string, KnownBody>
  /** Bodies recur from article to article. */
  readonly organOf: (name: string) => StateOrgan | null
  readonly idOf: (name: string) => string | null
}
const indexes = new WeakMap<Directory, Bodies>()

const LIMIT = 20_000

const organKey = ({ organ, place }: StateOrgan) => `${organ}|${place?.code}`

function indexOf(directory: Directory): Bodies {
  const known = indexes.get(directory)
  if (known) return known
  const byPlainName = new Map<string, KnownBody>()
  const byOrgan = new Map<string, KnownBody>()
  for (const body of directory.bodies.values())
    for (const spelling of [body.name, ...body.variants]) {
      const plain = foldWord(plainName(spelling))
      if (!byPlainName.has(plain)) byPlainName.set(plain, body)
      const organ = stateOrgan(spelling, directory)
      if (organ?.place && !byOrgan.has(organKey(organ))) byOrgan.set(organKey(organ), body)
    }
  const organOf = remember((name) => stateOrgan(name, directory), LIMIT)
  const index = { byPlainName, byOrgan, organOf, idOf: remember((name) => makeId(name, organOf(name)), LIMIT) }
  indexes.set(directory, index)
  return index
}

/**
 * The directory's body of a name: by a listed spelling or acronym, in British or American spelling, with or without article and legal
 * form, and organs of state in any style. In: “the Ministry of Defence of the Russian Federation”. Out: the body, or null.
 */
export function knownBody(name: string, directory: Directory): KnownBody | null {
  const bare = name.replace(/^the /i, '')
  const listed = directory.bodyBySpelling.get(foldWord(bare))
  if (listed) return listed
  if (!MAY_VARY.test(bare)) return null
  return knownOrgan(bare, directory) ?? indexOf(directory).byPlainName.get(foldWord(plainName(bare))) ?? null
}

/** The directory's organ of state that a name or a description means: “Russia’s foreign ministry”; null for all else. */
export function knownOrgan(name: string, directory: Directory): KnownBody | null {
  const { organOf, byOrgan } = indexOf(directory)
  const organ = organOf(name)
  return organ?.place ? (byOrgan.get(organKey(organ)) ?? null) : null
}

/** The id of an organ of state: “ukrainian-energy-ministry” for “Ukraine’s energy ministry”; null for all else. */
export function organId(name: string, directory: Directory): string | null {
  const { organOf, idOf } = indexOf(directory)
  return organOf(name) === null ? null : idOf(name)
}

/**
 * The id of a named body that the directory does not know: an organ's of state, or else its name without article and legal form. Null
 * for “the Energy Ministry”, which every country has.
 */
export function bodyId(name: string, directory: Directory): string | null {
  return indexOf(directory).idOf(name)
}

/** “Ukrainian”, “Ohio”. */
const ownerOf = ({ kind, name, demonyms }: KnownPlace) => (kind === 'state' ? name : (demonyms[0] ?? name))

function makeId(name: string, organ: StateOrgan | null): string | null {
  if (organ === null) return plainId(plainName(name)) || null
  return organ.place ? plainId(`${ownerOf(organ.place)} ${organ.organ}`) : null
}
