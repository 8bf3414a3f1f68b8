import { commonOrigin, compareFamilies, compareGivens, compareMiddles, sharedOrigins } from './compare-parts.js'
import { foldWord } from './fold.js'
import { isAnybody } from './frequent-names.js'
import { germanReadings } from './german.js'
import { isGivenName, isIberian } from './given-names.js'
import { isInitials, plausibleOrigins, wholeKey, wordKey } from './identity.js'
import { compareSpellings, isBySyllables, mayBeSpelled } from './learned-spelling.js'
import { IBERIAN_SECOND } from './lexicon/first-names.js'
import type { Origin } from './lexicon/given-names.js'
import { PARTICLES } from './lexicon/titles.js'
import type { PersonName } from './name.js'
import { mayStandInEitherOrder } from './name-order.js'
import { genderOfTitles } from './name-titles.js'
import { isSpelledByEar, personId } from './person-id.js'
import { servantOf, withoutStyle } from './south-asia.js'
import { areTwoSurnames } from './surnames.js'
import { apart, joined, type NameJoin } from './verdict.js'

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
  // John Smith may be John A. or John B.
  if (straight.same && a.middle.some(isInitials) !== b.middle.some(isInitials) && isAnybody(a))
    return apart('initial', `${a.text}, ${b.text}`)
  if (straight.same) return straight
  const plain = a.middle.length === b.middle.length ? straight : compareParts(withoutStyle(a), withoutStyle(b))
  if (plain.same) return plain
  const origin = commonOrigin(a, b)
  // a hyphen may be Wade-Giles: Jin-tao is no Jindao; of a whole Thai name the consonants are too little
  const spacing = origin === 'chinese' || origin === 'thai' ? 'western' : origin
  if (countWords(a) !== countWords(b) && wholeKey(a, spacing) === wholeKey(b, spacing))
    return joined('spacing', `${a.text} ~ ${b.text}`)
  if (a.family.includes('-') !== b.family.includes('-') && a.middle.length !== b.middle.length) {
    const parts = compareParts(withoutHyphen(a), withoutHyphen(b))
    if (parts.same) return joined('spacing', parts.evidence)
  }
  const [servantA, servantB] = [servantOf(a), servantOf(b)]
  if (servantA && servantB) {
    const parts = compareParts(servantA, servantB)
    if (parts.same) return joined('spacing', parts.evidence)
  }
  const longer = isBySyllables(origin) ? null : compareLonger(a, b, origin)
  if (longer) return longer
  if (a.particle === null && b.particle === null && mayStandInEitherOrder(foldWord(a.given), foldWord(a.family))) {
    const swapped = turned && [compareParts(a, turn(b)), compareParts(turn(a), b)].find(({ same }) => same)
    const eastern = a.order === 'family-first' || b.order === 'family-first'
    if (swapped && (eastern || swapped.rule !== 'middle name')) return joined('order', swapped.evidence)
    if (sameWords(a, b)) return joined('order', `${a.text} ~ ${b.text}`)
  }
  const german = compareGerman(a, b) ?? compareGerman(b, a)
  if (german) return german
  const alike = straight.rule !== 'other middle name' && sameId(a, b)
  if (alike) return joined('sound', `${a.text} ~ ${b.text}`)
  return straight.rule === 'other middle name' ? straight : (compareSpellings(a, b) ?? straight)
}

/** “Sachar Prilepin” as German newspapers write Zakhar Prilepin. */
function compareGerman(a: PersonName, b: PersonName): NameJoin | null {
  if (a.middle.length !== b.middle.length || !plausibleOrigins(b).includes('slavic')) return null
  for (const reading of germanReadings(a)) {
    if (!mayBeSpelled(foldWord(reading.family), foldWord(b.family))) continue
    const { same } = compareIn(reading, b, 'slavic')
    if (same) return joined('transliteration', `${a.text} ~ ${b.text} (German)`)
  }
  return null
}

/** One id by the sounds of the names, and no two surnames of English, no two first names that the tables know as two. */
function sameId(a: PersonName, b: PersonName): boolean {
  if (!isSpelledByEar(a) || !isSpelledByEar(b) || areTwoSurnames(foldWord(a.family), foldWord(b.family))) return false
  return personId(a) === personId(b) && !areOtherSyllables(a.given!, b.given!)
}

/** “Ha-na”, “Han-na”: hyphens show where a syllable ends. */
function areOtherSyllables(a: string, b: string): boolean {
  const [first, second] = [a, b].map((given) => given.split('-'))
  if (first.length === 1 || first.length !== second.length) return false
  return first.some((syllable, i) => ENDS_OPEN.test(syllable) !== ENDS_OPEN.test(second[i]))
}
/** An h at the end is a sign of a vowel. */
const ENDS_OPEN = /[aeiouy]h?$/i

/** “Viet Thanh Nguyen” ~ “Nguyễn Thanh Việt”: the same words, the family name at the other end. */
function sameWords(a: PersonName, b: PersonName): boolean {
  const [x, y] = [a, b].map(({ text }) => text.split(/[\s-]+/).map(foldWord))
  if (x.length < 3 || x.length !== y.length) return false
  if (x[0] !== y[y.length - 1] && y[0] !== x[x.length - 1]) return false
  return [...x].sort().join(' ') === [...y].sort().join(' ')
}

/** Articles aside, which `wholeKey` leaves out. */
const countWords = (name: PersonName) =>
  name.text.split(/[\s-]+/).filter((w, i) => i === 0 || !/^(?:al|el|ul)$/i.test(w)).length

const PEERAGE = /^(?:lord|lady|baron|baroness|viscount|viscountess|earl|countess|duke|duchess|marquess|marchioness)$/i

/** Names of one word: nobody's outside an article, save a peer's title and a monarch's number. */
function compareSingle(a: PersonName, b: PersonName): NameJoin {
  const evidence = `${a.text}, ${b.text}`
  if (foldWord(a.text) !== foldWord(b.text)) return apart('other name', evidence)
  if (a.given === null && b.given === null && a.generation === b.generation) {
    if (/^[ivx]+$/.test(a.generation ?? '')) return joined('regnal name', `${a.text} ${a.generation}`)
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
  if (!startsAlike(a, b)) return null
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

/** “Ashworth-Pike” as “Ashworth Pike” is read. */
function withoutHyphen(n: PersonName): PersonName {
  const parts = n.family.split('-')
  return parts.length === 2 ? { ...n, middle: [...n.middle, parts[0]], family: parts[1] } : n
}

const turn = (n: PersonName): PersonName => ({ ...n, given: n.family, family: n.given!, particle: null })

/** In the language that shows, or else in any that both names may come from. */
function compareParts(a: PersonName, b: PersonName): NameJoin {
  const [common, ...others] = sharedOrigins(a, b)
  const first = compareIn(a, b, common)
  if (first.same || first.rule === 'other middle name') return first
  for (const origin of others) {
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
