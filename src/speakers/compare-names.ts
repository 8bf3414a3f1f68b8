import { foldSpelling, foldWord, fromWadeGiles } from './fold.js'
import { genderOfGivenName, givenNameClasses, isGivenName, isIberian, originsOfGivenName } from './given-names.js'
import {
  familyKey,
  givenKey,
  isInitials,
  isRomanised,
  originOf,
  plausibleOrigins,
  wholeKey,
  wordKey,
} from './identity.js'
import { IBERIAN_SECOND } from './lexicon/first-names.js'
import type { Origin } from './lexicon/given-names.js'
import { PARTICLES } from './lexicon/titles.js'
import { genderOfTitles, type PersonName } from './name.js'
import { mayStandInEitherOrder } from './name-order.js'
import { isSpelledByEar, personId } from './person-id.js'
import { type Ear, earOf, soundOf } from './sound.js'
import { areTwoSurnames, isFrequent, lookalikeFamily } from './surnames.js'

/** Why two names are one person, or why not: the rule's name and what it saw. */
export interface NameJoin {
  readonly same: boolean
  /** “directory”, “spelling”, “transliteration”, “nickname” … or what keeps them apart: “other given name”. */
  readonly rule: string
  /** For people: “Sybiha ~ Sybiga (slavic); Andrii ~ Andriy”. */
  readonly evidence: string
}

export const apart = (rule: string, evidence: string): NameJoin => ({ same: false, rule, evidence })
export const joined = (rule: string, evidence: string): NameJoin => ({ same: true, rule, evidence })

/** The rules, on parsed names alone; `turned`: may the family name of one be the first name of the other? */
export function compareNames(a: PersonName, b: PersonName, turned = true): NameJoin {
  const genders = [genderOfTitles(a), genderOfTitles(b)]
  if (!genders.includes('unknown') && genders[0] !== genders[1])
    return apart('gender', `${a.honorific}, ${b.honorific}`)
  const words = a.text.split(' ').length
  if (foldWord(a.text) === foldWord(b.text) && a.generation === b.generation && words > 1 && (a.given ?? b.given))
    return joined('spelling', `${a.text} ~ ${b.text}`)
  if (a.given === null || b.given === null) return compareSingle(a, b)
  if (a.generation !== b.generation) return apart('generation', `${a.generation ?? 'none'}, ${b.generation ?? 'none'}`)
  const straight = compareParts(a, b)
  if (straight.same) return straight
  const plain = a.middle.length === b.middle.length ? straight : compareParts(withoutStyle(a), withoutStyle(b))
  if (plain.same) return plain
  const origin = commonOrigin(a, b)
  // a hyphen may be Wade-Giles: Jin-tao is no Jindao
  const spacing = origin === 'chinese' ? 'western' : origin
  if (countWords(a) !== countWords(b) && wholeKey(a, spacing) === wholeKey(b, spacing))
    return joined('spacing', `${a.text} ~ ${b.text}`)
  const longer = compareLonger(a, b, origin)
  if (longer) return longer
  if (a.particle === null && b.particle === null && mayStandInEitherOrder(foldWord(a.given), foldWord(a.family))) {
    const swapped = turned && [compareParts(a, turn(b)), compareParts(turn(a), b)].find(({ same }) => same)
    const eastern = a.order === 'family-first' || b.order === 'family-first'
    if (swapped && (eastern || swapped.rule !== 'middle name')) return joined('order', swapped.evidence)
    if (sameWords(a, b)) return joined('order', `${a.text} ~ ${b.text}`)
  }
  const alike = straight.rule !== 'other middle name' && sameId(a, b)
  return alike ? joined('sound', `${a.text} ~ ${b.text}`) : straight
}

/** One id by the sounds of the names, and no two surnames of English, no two first names that the tables know as two. */
function sameId(a: PersonName, b: PersonName): boolean {
  if (!isSpelledByEar(a) || !isSpelledByEar(b) || areTwoSurnames(foldWord(a.family), foldWord(b.family))) return false
  return personId(a) === personId(b)
}

/** “Viet Thanh Nguyen” ~ “Nguyễn Thanh Việt”: the same words, the family name at the other end. */
function sameWords(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a, b].map(({ text }) => text.split(/[\s-]+/).map(foldWord))
  if (x.length < 3 || x.length !== y.length) return false
  if (x[0] !== y[y.length - 1] && y[0] !== x[x.length - 1]) return false
  return [...x].sort().join(' ') === [...y].sort().join(' ')
}

const countWords = (name: PersonName) => name.text.split(/[\s-]+/).length

const PEERAGE = /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|countess|duke|duchess|marquess|marchioness)$/i
const REGNAL = new Set(['ii', 'iii', 'iv', 'v'])

/** Names of one word: nobody's outside an article, save a peer's title and a monarch's number. */
function compareSingle(a: PersonName, b: PersonName): NameJoin {
  const evidence = `${a.text}, ${b.text}`
  if (foldWord(a.text) !== foldWord(b.text)) return apart('other name', evidence)
  if (a.given === null && b.given === null && a.generation === b.generation) {
    if (REGNAL.has(a.generation ?? '')) return joined('regnal name', `${a.text} ${a.generation}`)
    const titled = PEERAGE.test(a.honorific ?? '') && PEERAGE.test(b.honorific ?? '')
    const sameSeat = a.territory === null || b.territory === null || a.territory === b.territory
    if (titled && sameSeat) return joined('peerage', `${a.honorific} ${a.text} ~ ${b.honorific} ${b.text}`)
  }
  return apart('surname alone', evidence)
}

/** A second surname or an ancestor's name that one spelling leaves out: Guajardo (Villarreal), Yeşilgöz(-Zegerius), Ahmed (Ali). */
function compareLonger(a: PersonName, b: PersonName, origin: Origin): NameJoin | null {
  const key = (text: string) => text.split(/[\s-]+/).map((w) => wordKey(foldWord(w), origin))
  const [short, long] = [key(a.text), key(b.text)].sort((x, y) => x.length - y.length)
  if (long.length === short.length || short.some((word, i) => word !== long[i])) return null
  const rest = long.slice(short.length).filter((word) => !PARTICLES.has(word))
  if (rest.length > (long.length > short.length + 1 ? 2 : 1)) return null
  // one liberty at a time: another spelling and another surname are another person
  if (origin !== 'arabic' && !startsAlike(a, b)) return null
  const surname = short[short.length - 1]
  if (rest.some((word) => /^n[ae]z?h?[j]?[ae]d$|^p[ou]+r$|^nia$|^zad[ae]h?$/.test(word))) return null
  const hyphen = (a.text.length > b.text.length ? a : b).text.lastIndexOf('-') > 0
  const iberian = short.length >= 3 || /(?:[aei]z|es|os|as|ao|ia|ado|edo|illo|ero|era)$/.test(surname)
  const second = isIberian(foldWord(a.given!)) && !IBERIAN_SECOND.has(surname)
  if (rest.length > 1 && !second) return null
  // who is a Khan is always called so
  if (rest.some((word) => /^(?:kh?an|sh?ah|m[ae]lik|but)$/.test(word))) return null
  return hyphen || origin === 'arabic' || second || (iberian && !isGivenName(surname))
    ? joined('second surname', `${a.text} ~ ${b.text}`)
    : null
}

/** Has the longer name all words of the shorter one, in the same letters? */
function startsAlike(a: PersonName, b: PersonName): boolean {
  const [short, long] = [a, b].map(({ text }) => text.split(/[\s-]+/).map(foldWord)).sort((x, y) => x.length - y.length)
  return short.every((word, i) => word === long[i])
}

const STYLES = new Set(
  'mirza mian mir syed sayed khawaja khwaja chaudhry sardar raja maulana sheikh shaikh hafiz'.split(' '),
)

/** “Mirza Fakhrul Islam Alamgir” without what is half a title. */
const withoutStyle = (n: PersonName): PersonName =>
  n.middle.length > 0 && STYLES.has(foldWord(n.given!)) ? { ...n, given: n.middle[0], middle: n.middle.slice(1) } : n

const turn = (n: PersonName): PersonName => ({ ...n, given: n.family, family: n.given!, particle: null })

/** In the language that shows, or else in any that both names may come from. */
function compareParts(a: PersonName, b: PersonName): NameJoin {
  const first = compareIn(a, b, commonOrigin(a, b))
  if (first.same || first.rule === 'other middle name') return first
  const others = plausibleOrigins(b)
  const shared = plausibleOrigins(a).filter((origin) => others.includes(origin))
  for (const origin of new Set([originOf(a), originOf(b), ...shared])) {
    const again = compareIn(a, b, origin)
    if (again.same) return again
  }
  return first
}

function compareIn(a: PersonName, b: PersonName, origin: Origin): NameJoin {
  const family = compareFamilies(a, b, origin)
  if (!family.same) return family
  const given = compareGivens(a, b, origin)
  if (!given.same) return given
  const middle = compareMiddles(a, b, origin)
  if (middle) return middle
  return joined(
    family.rule === 'spelling' ? given.rule : family.rule,
    [family, given].map((x) => x.evidence).join('; '),
  )
}

/** The origin that both names allow: the one that shows, where the other shows none. */
function commonOrigin(a: PersonName, b: PersonName): Origin {
  const first = originOf(a)
  const second = originOf(b)
  if (first === 'korean' && second === 'chinese') return second
  return first === 'western' ? second : first
}

function compareFamilies(a: PersonName, b: PersonName, origin: Origin): NameJoin {
  const [x, y] = [foldWord(a.family), foldWord(b.family)]
  const evidence = `${a.family} ~ ${b.family}`
  if (x === y) return joined('spelling', a.family === b.family ? a.family : evidence)
  if (foldWord(`${a.particle ?? ''}${x}`) === foldWord(`${b.particle ?? ''}${y}`)) return joined('particle', evidence)
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

function compareGivens(a: PersonName, b: PersonName, origin: Origin): NameJoin {
  const [x, y] = [foldWord(a.given!), foldWord(b.given!)]
  const evidence = `${a.given} ~ ${b.given}`
  if (x === y) return joined('spelling', a.given === b.given ? a.given! : evidence)
  const nicknames = [a.nickname, b.nickname].map((n) => foldWord(n ?? ''))
  if (nicknames[0] === y || nicknames[1] === x) return joined('nickname', evidence)
  const classes = givenNameClasses(x).filter((c) => givenNameClasses(y).includes(c))
  if (classes.length > 0) {
    const rule = originsOfGivenName(x).includes('western') ? 'nickname' : 'transliteration'
    return joined(rule, `${evidence} (${classes[0]})`)
  }
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
  return (first !== x || second !== y) && soundSame(first, second, 5, 'arabic')
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
  return fits && !isFrequent(foldWord(full.family)) ? joined('initial', evidence) : apart('initial', evidence)
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
function compareMiddles(a: PersonName, b: PersonName, origin: Origin): NameJoin | null {
  const [x, y] = [a.middle, b.middle].map((m) =>
    m.map((word) => foldWord(word.replace(/^[ae]l-/i, ''))).filter(Boolean),
  )
  const length = Math.min(x.length, y.length)
  for (let i = 0; i < length; i++) {
    const full = x[i].length > 1 && y[i].length > 1
    const clash = full
      ? wordKey(x[i], origin) !== wordKey(y[i], origin) &&
        !(isRomanised(origin) && soundSame(x[i], y[i], 4, earFor(a, b, origin)))
      : x[i][0] !== y[i][0]
    if (clash) return apart('other middle name', `${a.middle.join(' ')}, ${b.middle.join(' ')}`)
  }
  return null
}
