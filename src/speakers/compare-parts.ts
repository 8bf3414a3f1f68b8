import { foldSpelling, foldWord, fromWadeGiles } from './fold.js'
import { genderOfGivenName, givenNameClasses, isHannaElsewhere, isIberian, originsOfGivenName } from './given-names.js'
import { familyKey, givenKey, isInitials, isRomanised, originOf, plausibleOrigins, wordKey } from './identity.js'
import type { Origin } from './lexicon/given-names.js'
import type { PersonName } from './name.js'
import { type Ear, earOf, soundOf } from './sound.js'
import { areLookalikes, areTwoSurnames, isFrequent, lookalikeFamily } from './surnames.js'
import { apart, joined, type NameJoin } from './verdict.js'

/** The origin that both names allow: the one that shows, where the other shows none. */
export function commonOrigin(a: PersonName, b: PersonName): Origin {
  const first = originOf(a)
  const second = originOf(b)
  if (first === 'korean' && second === 'chinese') return second
  return first === 'western' ? second : first
}

/** The languages to compare two names in: the one that shows first, then any that both may come from. */
export function sharedOrigins(a: PersonName, b: PersonName): readonly Origin[] {
  const others = plausibleOrigins(b)
  const shared = plausibleOrigins(a).filter((origin) => others.includes(origin))
  return [...new Set([commonOrigin(a, b), originOf(a), originOf(b), ...shared])]
}

/** Are two family names one, by the spellings of a language? The particles aside. */
export function compareFamilies(a: PersonName, b: PersonName, origin: Origin): NameJoin {
  const [x, y] = [foldWord(a.family), foldWord(b.family)]
  const evidence = `${a.family} ~ ${b.family}`
  if (x === y) return joined('spelling', a.family === b.family ? a.family : evidence)
  if (foldWord(`${a.particle ?? ''}${x}`) === foldWord(`${b.particle ?? ''}${y}`)) return joined('particle', evidence)
  if (areLookalikes(x, y)) return apart('other surname', `${a.family}, ${b.family}`)
  if (familyKey(a, 'western') === familyKey(b, 'western')) return joined('transliteration', evidence)
  const family = lookalikeFamily(x)
  const alike =
    (family !== null && family === lookalikeFamily(y)) ||
    familyKey(a, origin) === familyKey(b, origin) ||
    (isRomanised(origin) && soundSame(x, y, 6, earFor(a, b, origin))) ||
    (ARABIC_VOWELS.has(origin) && (sameButForE(x, y) || sameLetters(x, y, origin))) ||
    (origin === 'arabic' && sameInEgypt(x, y)) ||
    (origin === 'greek' && genderOfGivenName(foldWord(a.given!)) === 'female' && sameForAWoman(x, y))
  if (alike && !areTwoSurnames(x, y)) return joined('transliteration', `${evidence} (${origin})`)
  return apart('other surname', `${a.family}, ${b.family}`)
}

/** Are two first names one: in another spelling of their language, a short form, an initial? */
export function compareGivens(a: PersonName, b: PersonName, origin: Origin): NameJoin {
  const [x, y] = [foldWord(a.given!), foldWord(b.given!)]
  const evidence = `${a.given} ~ ${b.given}`
  if (x === y) return joined('spelling', a.given === b.given ? a.given! : evidence)
  const nicknames = [a.nickname, b.nickname].map((n) => foldWord(n ?? ''))
  if (nicknames[0] === y || nicknames[1] === x) return joined('nickname', evidence)
  const classes = givenNameClasses(x).filter((c) => givenNameClasses(y).includes(c))
  const hanna = isHannaElsewhere(x, foldWord(a.family)) || isHannaElsewhere(y, foldWord(b.family))
  if (classes.length > 0 && !hanna) {
    const rule = originsOfGivenName(x).includes('western') ? 'nickname' : 'transliteration'
    return joined(rule, `${evidence} (${classes[0]})`)
  }
  if (hanna) return apart('other given name', `${a.given}, ${b.given}`)
  const alike =
    givenKey(a, origin) === givenKey(b, origin) ||
    (isRomanised(origin) && soundSame(x, y, 4, earFor(a, b, origin)) && !areTwoNames(x, y)) ||
    (ARABIC_VOWELS.has(origin) && sameButForE(x, y))
  if ((alike && !areTwoGenders(x, y)) || sameInWadeGiles(a, b, origin))
    return joined('transliteration', `${evidence} (${origin})`)
  const several = a.middle.length !== b.middle.length || /[\s-]/.test(`${a.given}${b.given}`)
  if (several && splitGiven(a, origin) === splitGiven(b, origin)) return joined('spacing', evidence)
  if (isInitials(a.given!) !== isInitials(b.given!)) {
    const [short, full] = isInitials(a.given!) ? [a, b] : [b, a]
    if (short.middle.some((m) => m.length > 2 && wordKey(foldWord(m), origin) === givenKey(full, origin)))
      return joined('initial', evidence)
    return compareInitials(a, b)
  }
  if (a.middle.some((m) => foldWord(m) === y) || b.middle.some((m) => foldWord(m) === x))
    return joined('middle name', evidence)
  return apart('other given name', `${a.given}, ${b.given}`)
}

/** The same sounds in a word long enough that this tells something. In: folded words, the least length, and who hears them. */
const soundSame = (x: string, y: string, least: number, ear: Ear) =>
  Math.min(x.length, y.length) >= least && soundOf(x, ear) === soundOf(y, ear)

/** Both names' language where they show one, else the one that is being tried. */
function earFor(a: PersonName, b: PersonName, origin: Origin): Ear {
  const own = originOf(a)
  return earOf([own === originOf(b) && isRomanised(own) ? own : origin])
}

/** Languages of three vowels, of which two are often written e. */
const ARABIC_VOWELS: ReadonlySet<Origin> = new Set(['arabic', 'indic'])

/** Jomaa, Jumaa: one by the rules, though the tables have only one of them. In: folded words. */
const sameLetters = (x: string, y: string, origin: Origin) =>
  foldSpelling(x, origin) === foldSpelling(y, origin) && !areTwoClasses(x, y)

/** Melhem, Milhem; Qureshi, Qureishi: one has an e where the other has an i. In: folded words. */
const sameButForE = (x: string, y: string) =>
  Math.min(x.length, y.length) > 4 &&
  !areTwoClasses(x, y) &&
  soundOf(x.replace(/e/g, 'i'), 'arabic') === soundOf(y.replace(/e/g, 'i'), 'arabic')

/** Bahgat, Bahjat: Egypt has a g for everybody else's j. In: folded words. */
function sameInEgypt(x: string, y: string): boolean {
  const [first, second] = [x, y].map((word) => word.replace(/g(?!h)/g, 'j'))
  return (first !== x || second !== y) && (soundSame(first, second, 5, 'arabic') || sameButForE(first, second))
}

/** Bakoyannis, Bakogianni: a Greek woman has the genitive of her family's name, or abroad the name as it is. In: folded words. */
function sameForAWoman(x: string, y: string): boolean {
  const [first, second] = [x, y].map((word) => word.replace(/os$/, 'ou').replace(/(?<=[ai])s$/, ''))
  return soundSame(first, second, 5, 'slavic')
}

/** Names that the tables know as two and not as one: Hamed, Hamid. */
const areTwoClasses = (x: string, y: string) =>
  areTwoNames(x, y) && !givenNameClasses(x).some((c) => givenNameClasses(y).includes(c))

/** First names that the tables know as two: Rashid, Rashad. */
const areTwoNames = (x: string, y: string) => originsOfGivenName(x).length > 0 && originsOfGivenName(y).length > 0

/** Asif and Asifa, Julien and Julienne are two, whatever the rules of transliteration do to the last vowel. */
function areTwoGenders(x: string, y: string): boolean {
  const genders = [genderOfGivenName(x), genderOfGivenName(y)]
  if (!genders.includes('unknown') && genders[0] !== genders[1]) return true
  const [open, shut] = [x, y].map((word) => /(?:[ao]|eh|ah)$/.test(word))
  return open !== shut
}

/** All first names, one by one: Mir Hossein = Mir-Hossein. */
const splitGiven = ({ given, middle }: PersonName, origin: Origin) =>
  [given!, ...middle].flatMap((word) => word.split(/[\s-]+/).map((part) => wordKey(foldWord(part), origin))).join(' ')

/** “J.K. Rowling” ~ “Joanne Rowling”: only where the surname is rare enough to mean something. */
function compareInitials(a: PersonName, b: PersonName): NameJoin {
  const [short, full] = isInitials(a.given!) ? [a, b] : [b, a]
  const evidence = `${short.given} ~ ${full.given}`
  const letters = foldWord(short.given! + short.middle.filter(isInitials).join(''))
  const words = [full.given!, ...full.middle].flatMap((word) => word.split(/[\s-]+/)).map(foldWord)
  const fits = words.every((word, i) => i >= letters.length || word[0] === letters[i])
  // all initials of several names: P. B. Mehta, Pratap Bhanu Mehta
  const all = words.length > 1 && words.length === letters.length
  return fits && (all || !isFrequent(foldWord(full.family))) ? joined('initial', evidence) : apart('initial', evidence)
}

/** A syllable that Wade-Giles writes with other letters: jin (chin), qi (ch’i), bo (po). */
const isSurelyPinyin = (syllable: string) => /^(?:[bdgqxz]|ji[aenou]|zh)/i.test(syllable)

/** “Kuo-ching” ~ “Guoqing”: one in Wade-Giles, which has the hyphen, one in pinyin, which has none. */
function sameInWadeGiles(a: PersonName, b: PersonName, origin: Origin): boolean {
  const isOld = (given: string) => /-|[’'](?!an|en|ou)/.test(given) && !given.split('-').some(isSurelyPinyin)
  if (origin !== 'chinese' || isOld(a.given!) === isOld(b.given!)) return false
  const key = ({ given }: PersonName) =>
    foldSpelling(isOld(given!) ? fromWadeGiles(foldWord(given!)) : foldWord(given!), origin)
  return key(a) === key(b)
}

/** Two middle names or initials that cannot be one. */
export function compareMiddles(a: PersonName, b: PersonName, origin: Origin): NameJoin | null {
  const [x, y] = [a.middle, b.middle].map((m) =>
    m.map((word) => foldWord(word.replace(/^[ae]l-/i, ''))).filter(Boolean),
  )
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  // Gabriel (José) García Márquez
  const iberian = short.length > 0 && short.length < long.length && isIberian(foldWord(a.given!))
  if (iberian && short.every((word, i) => word === long.at(i - short.length))) return null
  const length = short.length
  for (let i = 0; i < length; i++) {
    const full = x[i].length > 1 && y[i].length > 1
    const clash = full
      ? wordKey(x[i], origin) !== wordKey(y[i], origin) &&
        !(isRomanised(origin) && soundSame(x[i], y[i], 4, earFor(a, b, origin))) &&
        !(ARABIC_VOWELS.has(origin) && sameButForE(x[i], y[i]))
      : x[i][0] !== y[i][0]
    if (clash) return apart('other middle name', `${a.middle.join(' ')}, ${b.middle.join(' ')}`)
  }
  return null
}
