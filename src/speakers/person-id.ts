import { type FirstNames, firstNames } from './first-names.js'
import { foldSpelling, foldWord } from './fold.js'
import { areFrequent, areFrequentInSpain } from './frequent-names.js'
import { givenForm } from './given-forms.js'
import { isGivenName, isHannaElsewhere, isIberian, originsOfGivenName } from './given-names.js'
import { iberianSurnames } from './iberian-surname.js'
import { familyKey, givenKey, isInitials, originOf } from './identity.js'
import type { Origin } from './lexicon/given-names.js'
import { PARTICLES, PEERS } from './lexicon/titles.js'
import { WADE_GILES_SYLLABLES } from './lexicon/wade-giles.js'
import type { PersonName } from './name.js'
import { isChinese, isEastAsian, isVietnameseSyllable } from './name-order.js'
import { slug } from './plain-id.js'
import { earOf, soundOf } from './sound.js'
import { servantOf, withoutStyle } from './south-asia.js'
import {
  chineseSurnames,
  isFirstOfLookalikes,
  isFrequent,
  japaneseSurnames,
  koreanSurnames,
  lookalikeFamily,
  vietnameseSurnames,
} from './surnames.js'

/**
 * A person's id: the same on every machine and in every article for the spellings of one name. It can ask nobody else, so it is
 * made of keys: the given name's line in the tables, and of the surname its letters (English and its neighbours), its sound (whatever
 * is romanised in several ways), or the rules of its language (Chinese, Korean, Japanese, Vietnamese, Thai).
 * In: a name with at least a given and a family name. Out: “andrei-sibika” for Andrii Sybiha and Andriy Sybiga alike; null for a
 * single word, because a surname alone names nobody outside its article. Middle initials, middle given names and patronymics are
 * left out: one outlet prints them, the next does not.
 */
export function personId(name: PersonName): string | null {
  const known = ids.get(name)
  if (known !== undefined) return known
  const id = makeId(name)
  ids.set(name, id)
  return id
}

/** Names recur from article to article, and with them their ids. */
const ids = new WeakMap<PersonName, string | null>()

function makeId(name: PersonName): string | null {
  if (name.given === null) {
    // “Pius XII” needs no surname
    if (/^[ivx]+$/.test(name.generation ?? '')) return slug(`${name.family}-${name.generation}`)
    // “Lord Ashcombe” is somebody, “Ashcombe” anybody
    const title = name.honorific?.toLowerCase() ?? ''
    if (!PEERS.has(title)) return null
    const peer = /^lady$|ess$/.test(title) ? 'lady' : 'lord'
    // Baroness Smith of Basildon is not she of Newnham; Baroness Hale is the one of Richmond
    const seat = isFrequent(foldWord(name.family)) ? (name.territory ?? '') : ''
    return slug([peer, name.family, ...seat.split(' ').map(foldWord)].filter(Boolean).join('-'))
  }
  const words = idWords(name, originOf(name))
  return slug([...words, name.generation ?? ''].filter(Boolean).join('-'))
}

function idWords(name: PersonName, origin: Origin): string[] {
  if (isVietnamese(name, RULED.has(origin))) return wordsOf(name).sort()
  if (RULED.has(origin)) return byLanguage(name, origin)
  const servant = servantOf(name)
  // Fazlur, whichever way he is split
  if (servant) return [`${givenWord(servant.given!)}u`, surnameSound(servant.family, ['arabic', 'indic'])]
  // Mir-Hossein is a first name
  name = azeri(withoutChinese(/^mir$/i.test(name.given!) ? name : withoutStyle(name)))
  const first = firstNames(name)
  const surnames = iberianSurnames(name, first.rest)
  if (surnames !== null) {
    const [family, second] = surnames
    const words = idByRegime({ ...name, family }, origin, { ...first, rest: [] })
    // Juan García is anybody
    return areFrequentInSpain(foldWord(name.given!), foldWord(family)) ? [...words, foldWord(second)] : words
  }
  return idByRegime(name, origin, first)
}

const idByRegime = (name: PersonName, origin: Origin, first: FirstNames) =>
  isLiteral(name, origin, first.given) ? byLetters(name, first.given) : bySound(name, first)

/** Is a name romanised, so that two spellings with one id are one name? Not “Mike Johnson”, who is not every Michael Johnson. */
export function isSpelledByEar(name: PersonName): boolean {
  if (name.given === null) return false
  const origin = originOf(name)
  return RULED.has(origin) || !isLiteral(name, origin, firstNames(name).given)
}

const wordsOf = ({ text }: PersonName) => text.split(/[\s-]+/).map(foldWord)

/** “Viet Thanh Nguyen”, “Nguyễn Thanh Việt”: the words in any order. In: a name, and whether it may well be Chinese or Korean. */
function isVietnamese(name: PersonName, ruled: boolean): boolean {
  const { text } = name
  const first = text.slice(0, text.search(/[\s-]/))
  const ends = [first, text.slice(text.lastIndexOf(' ') + 1)]
    .map(foldWord)
    .filter((word) => vietnameseSurnames.has(word))
  const words = wordsOf(name)
  // “Giang Nguyen Khac”
  if (ends.length === 0 && words.includes('nguyen')) ends.push('nguyen')
  if (ends.length === 0) return false
  if (originsOfGivenName(words[0]).includes('western') || !words.every(isVietnameseSyllable)) return false
  return (!ruled && words.length > 2) || ends.some((word) => !chineseSurnames.has(word) && !koreanSurnames.has(word))
}

/** In Azerbaijan, and only there, a name may have an ə; its c is a j. */
const azeri = (name: PersonName): PersonName =>
  /[əƏ]/.test(name.text)
    ? { ...name, given: name.given!.replace(/c/gi, 'j'), family: name.family.replace(/c/gi, 'j') }
    : name

/** “Regina Ip Lau Suk-yee”, “Victor Gao Zhikai” are known as Regina Ip and Victor Gao: what follows the surname is left out. */
function withoutChinese(name: PersonName): PersonName {
  if (name.middle.length === 0) return name
  const [first, surname, ...rest] = name.text.split(' ')
  if (rest.length === 0 || rest.length > 2 || !isEastAsian(foldWord(surname)) || isEastAsian(foldWord(first)))
    return name
  if (isInitials(surname) || !rest.every((word) => word.split('-').every((syllable) => isChinese(foldWord(syllable)))))
    return name
  return { ...name, given: first, middle: [], family: surname, particle: null }
}

/** Languages whose names go by rules of their own. */
const RULED: ReadonlySet<Origin> = new Set(['chinese', 'korean', 'japanese', 'thai'])

function byLanguage(name: PersonName, origin: Origin): string[] {
  const syllables = origin === 'chinese' ? name.given!.split(/[\s-]+/).map(foldWord) : []
  const given =
    origin === 'thai'
      ? foldSpelling(foldWord(name.given!), origin)
      : syllables.length > 1
        ? syllables.map((syllable) => WADE_GILES_SYLLABLES.get(syllable) ?? syllable).join('')
        : givenKey(name, origin)
  const family = familyKey(name, origin)
  // Gong Li, Li Gong; Narushige Michishita, Michishita Narushige: which is the surname?
  const either =
    origin === 'japanese'
      ? !isGivenName(given) && !japaneseSurnames.has(family)
      : origin === 'chinese' && given.length < 6 && chineseSurnames.has(given)
  if (either) return [given, family].sort()
  const middle = name.middle.filter((word) => !word.includes('-')).map(foldWord)
  return [given, ...middle.filter((word) => isTelling(word, family)), family]
}

/**
 * Is the surname always spelled in the same letters? An English one is, and any after a first name that only English and its neighbours
 * have.
 */
function isLiteral(name: PersonName, origin: Origin, given: readonly string[]): boolean {
  const word = foldWord(given[0])
  const form = givenForm(word)
  const origins = form?.origins ?? []
  // Córdova, Casanova
  const iberian = isIberian(word) && origins.every((o) => o === 'western')
  if (origin !== 'western' && !(origin === 'slavic' && iberian)) return false
  if (isInitials(given[0])) return true
  const western = form !== null && (origins.length === 0 || origins.includes('western'))
  if (western && isIberian(word) && SURELY_SPANISH.test(foldWord(name.family))) return true
  return (
    (western && origins.every((o) => o === 'western')) ||
    (isFrequent(foldSpelling(foldWord(name.family.split('-').at(-1)!), 'western')) && (western || origins.length === 0))
  )
}

/** “Phoebe Waller-Bridge”, “Phoebe Waller Bridge”: the first name and the last surname. */
function byLetters({ family, middle }: PersonName, given: readonly string[]): string[] {
  const first = given.map(givenWord)
  const last = foldSpelling(foldWord(withMc(family.split('-').at(-1)!)), 'western')
  return first.length === 1 && areFrequent(first[0], last) && middle.length > 0 && isInitials(middle[0])
    ? [...first, foldWord(middle[0]), last]
    : [...first, last]
}

/** MacAllister, Macallister, McAllister. */
const withMc = (family: string) => family.replace(/^Mac(?=\p{Lu}|[^aeiouhkr]\p{L}{3})/u, 'Mc')

/** What Persian surnames end in, written with what is before it or apart. */
const PERSIAN_SECOND: ReadonlySet<string> = new Set('nia nejad nezhad pour zadeh far mehr abadi tabar'.split(' '))

/** The first name, fathers’ names in the middle, and the last of the surnames: Nuri (Bilge) Ceylan, Har-Zahav, Alinejad, Ali Nejad. */
function bySound(name: PersonName, { given, rest }: FirstNames): string[] {
  if (isHannaElsewhere(foldWord(given[0]), foldWord(name.family))) return ['hanna', surnameSound(name.family, [])]
  const origins = givenForm(foldWord(given[0]))?.origins ?? []
  const whole = name.order !== 'given-first' || /^abd-?(?:[aeou][a-z])?-/i.test(name.family)
  const parts = whole ? [name.family] : name.family.split('-')
  const before = isNordic(name.family) ? [] : [...rest.map(withoutArticle), ...parts.slice(0, -1)]
  const last = parts.at(-1)!
  if (last.length < 4 ? /^(?:ben|bar|bat)$/i.test(name.particle ?? '') : PREFIXES.has(foldWord(name.particle ?? '')))
    before.push(name.particle!)
  const joined =
    before.length > 0 && isPart(foldWord(before.at(-1)!), foldWord(last), parts.length > 1 || name.particle !== null)
  const family = joined ? before.pop()! + last : last
  const patronymic = origins.length === 0 || origins.includes('arabic') || origins.includes('indic')
  const middle = before.filter((word) => patronymic && isTelling(word, name.family) && isArabic(foldWord(word)))
  if (given.length === 1 && middle.length === 0 && isStrange(given[0]) && isStrange(family))
    return [given[0], family].map(givenWord).sort()
  // Ben-Haim is no Haim
  const son =
    /^(?:ben|ibn)$/i.test(name.particle ?? '') || (parts.length > 1 && parts[0].toLowerCase() === 'ben') ? 'ben' : ''
  return [...given, ...middle].map(givenWord).concat(son + surnameSound(family, origins))
}

/** “Yassin al-Haj Saleh” */
const withoutArticle = (word: string) => word.replace(/^[ae]l-/i, '')

/** What is half of an Arabic or Persian surname: Abu Eish, Amir-Ahmadi. */
const PREFIXES: ReadonlySet<string> = new Set('abu abou bu bou amir mir'.split(' '))

const AMHARIC_FIRST: ReadonlySet<string> = new Set('gebre wolde weldu welde haile tekle kidane habte'.split(' '))

/** “Soleimani Nia”, “Gebre-Mariam”, “Gal-On”: no surname without what goes before it. */
const isPart = (before: string, last: string, hyphen: boolean) =>
  PERSIAN_SECOND.has(last) || PREFIXES.has(before) || AMHARIC_FIRST.has(before) || (hyphen && last.length < 4)

/** No first name that the tables have: where neither word is one, either may be the surname, as in “Ou Virak”, “Virak Ou”. */
function isStrange(word: string): boolean {
  return !isInitials(word) && givenForm(foldWord(word)) === null
}

/** Of Iceland, where whatever stands before the father's name is a given name. */
const isNordic = (family: string) => /(?:sson|d[oó]ttir)$/i.test(family)

const GUTTURAL: ReadonlySet<Origin> = new Set(['hebrew', 'greek'])

/** A surname that is an Arabic first name is known by that name, any other by its sound. */
function surnameSound(family: string, given: readonly Origin[]): string {
  let word = foldWord(withMc(family).replace(/[Đđ]/g, 'dj'))
  if (given.includes('arabic') && !/ul?lah$/.test(word))
    word = word.replace(/^[ae]l(?=[^aeiouy].{3}|[aeou].{3,}[^aeiou]i$)/, '')
  // Mohseni-Ejei, Mohseni Ejehi
  if (given.includes('arabic')) word = word.replace(/ehi$/, 'ei')
  // Amichai, Amihai
  if (given.length > 0 && given.every((origin) => GUTTURAL.has(origin))) word = word.replace(/(?<!s)ch(?!$)/g, 'kh')
  // Bensedrine, Ben Sedrine
  if (
    (given.includes('arabic') && /^ben(?=[^aeiou].{3})/.test(word)) ||
    (/^ben../.test(word) && isArabic(word.slice(3)))
  )
    return `ben${surnameSound(word.slice(3), given)}`
  if (given.includes('caucasian')) word = word.replace(/x/g, 'kh')
  // Greek writes a b as mp, and a y before e and i as g
  if (given.includes('greek')) word = word.replace(/m[pb](?=[aeiou])/g, 'b')
  if (given.includes('greek') && !/(?:[iy]u?k|[oe]va?|sk[iy])$/.test(word)) word = word.replace(/^g(?=[ei])/, 'y')
  if (isArabic(word) && (isGivenName(word) || lookalikeFamily(word) === null)) return givenForm(word)!.key
  // Rathore, Rathor; Jayawardene, Jayawardena
  if (given.includes('indic') && word.length > 4) word = word.replace(/(?<=[^aeiouy])[ae]$/, '')
  // Hashemi, Hashimi; Sawires, Sawiris: a last short i, which many write e
  if (given.includes('arabic') && word.length > 4)
    word = word.replace(/(?<=[^aeiouy])e(?=[^aeiouyh](?:[iy]|ee)?$)/, 'i')
  const ear = isRussified(word, given) ? 'any' : SURELY_SLAVIC.test(word) ? 'slavic' : earOf(given)
  const line = lookalikeFamily(word)
  if (line === null) return soundOf(word, ear)
  // the first of a line has the sound, so that its other spellings meet it; the others keep their letters
  if (isFirstOfLookalikes(word)) return isArabic(line) ? givenForm(line)!.key : soundOf(line, ear)
  return line === soundOf(line, ear) ? `${line}-2` : line
}

/** What shows a Slavic or Greek surname, whoever else has the first name: Nadia Khomenchuk, Theo Angelopoulos. */
const SURELY_SLAVIC = /(?:ch|cz|i|y)[ou]u?k$|enk[oa]$|[sz]k(?:[iyj]{1,3}|a|a[iyj]a)$|opoul(?:os|ou)$|akis$/

/** A Russian surname behind a first name of the Caucasus or central Asia: Quliyev, Guliyev; Minnikhanov, Minnihanov. */
const isRussified = (family: string, given: readonly Origin[]) =>
  /[oe](?:va?|ff)$/.test(family) && (given.includes('arabic') || given.includes('caucasian'))

const isArabic = (word: string) => {
  const origins = givenForm(word)?.origins ?? []
  return origins.includes('arabic') || origins.includes('indic')
}

const givenWord = (word: string): string => {
  if (isInitials(word)) return foldWord(word)
  const folded = foldWord(word.replace(/[Đđ]/g, 'dj'))
  // a short word sounds like too many others: Bo, Bao
  return givenForm(folded)?.key ?? (folded.length < 4 ? folded : soundOf(folded))
}

const SURELY_SPANISH = /(?:[aeiou]z|[aeo]za|ill[oa]|er[oa]|[ae]d[oa]|encia|ena|osa|[aeo]les|[aeo]res)$/

/** Patronymics tell nobody apart in news: Vladimir Vladimirovich Putin, Georgi Dimitrov Ivanov. */
const PATRONYMIC = /(?:ovich|evich|ovych|yovych|ovna|evna|ivna|yivna)$/
const SLAVIC = /[eo]va?$/
const COMMON_MIDDLE = new Set(['singh', 'kaur', 'kumar', 'abou', 'bou', 'abi'])

/** Does a word between first name and surname tell people apart? */
function isTelling(text: string, family: string): boolean {
  const word = foldWord(text)
  if (word.length < 3 || PATRONYMIC.test(word) || PARTICLES.has(word) || COMMON_MIDDLE.has(word)) return false
  return !isEastAsian(word) && !(SLAVIC.test(word) && SLAVIC.test(family))
}
