import { armenianSkeleton, kept } from './fold.js'
import type { Origin } from './lexicon/given-names.js'

type Rewrite = readonly [RegExp, string]

/** Words that grow together: Abd al-Rahman, Abdurrahman; Nour al-Din, Noureddine; Iftekhar uz-Zaman, Iftekharuzzaman. */
const JOINED = /^abd|^gebr[^aeiou]|const|que$|[aiou]che$|^w[aeo]ld|giann|d(?:i|y|ee|ey|iy)ne?$|u([zsrn])\1/
const JOINTS: readonly Rewrite[] = [
  [/^abd(?:[aeou][lrsdnz])?(?:[aeou][lrsdnz])?(?=[^aeiou])/, 'abd'],
  [/(?<=...)(?:[aeou]l|[aeou])?dd?(?:i|y|ee|ey|iy)ne?$/, 'din'],
  [/(?<=....)u([zsrn])\1(?=...)/, '$1'],
  [/^w[aeo]ld[aei]/, 'volda'],
  [/que$/, 'q'],
  [/const/, 'konst'],
  // Gebrselassie
  [/^gebr(?=[^aeiou])/, 'gebre'],
  // Hannache, Hanash
  [/(?<=[aiou]ch)e$/, ''],
  // Karagiannis, Karayannis
  [/g(?=iann)/, ''],
]

/** ё is written e, yo, io, and o after a hissing sound; е ye, ie, e at the start and after consonants. */
const IOTATED =
  /([csz]h)[iyj]?o(?=[^aeiou])|(?<=[^aeiouyjd])[iyj]+o(?!u|v)|^[iy]e(?=[^aeiouy])|(?<=[^aeiouyj])[iyj]+e(?!h?$|[aeiouyv])|(?<=[^aeiouyj])[iyj]+e(?=vi(?:ch|tch|c|cz)$)/g

/**
 * Endings of surnames, all romanisations of one under one spelling, by their last letter; the first that fits counts. Capital letters
 * are sounds that are done. The woman's form of a Slavic surname stays another than the man's: they may be married.
 */
const ENDINGS: Readonly<Record<string, readonly Rewrite[]>> = lastLetters([
  ['yij', /(?<=..)[sz]k(?:[yij]{1,3}|[oe][iyj])$/, 'SKi'],
  ['a', /(?<=..)[sz]k(?:a|a[iyj]a)$/, 'SKa'],
  ['oa', /(?<=.)enk[oa]$/, 'eNKo'],
  ['vfw', /(?<=..)[iyj]*(?:ov|(?<!je)ev|[oe]ff|[oe]w)$/, 'oV'],
  ['u', /(?<=..[lnrtsckz])[iyj]*(?<!poul)[oa]u$/, 'oV'],
  ['a', /(?<=..)[iyj]*[oe][vw]a$/, 'oVa'],
  // Ilijić is no Ilić
  ['ch', /(?<=.)i[jy]ich?$/, 'iuiS'],
  ['hczs', /(?<=.)[iy](?:tsch|tch|ch|cz|tz|ts|c)$/, 'iS'],
  ['k', /(?<=..)[iyj]*uk$/, 'uK'],
  // Loznitsa, Loznytsia
  ['a', /(?<=..)[iy]ts[iyj]?a$/, 'iSa'],
  // Babaryka, Babariko
  ['ao', /(?<=..)(sh|[iy])k[ao]$/, '$1Ka'],
  ['k', /(?<=...)[iy]k$/, 'iK'],
  ['s', /(?<=..)[iy]d[ie]s$/, 'iDiS'],
  ['i', /(?:ch|sh)vili$/, 'SVili'],
  ['aeh', /(?:(?<=n)d)?zad(?:eh?|a)$/, 'ZaDa'],
  ['ah', /h?(?:[uoa]llah?|[uo]lah?)$/, 'uLa'],
  ['yi', /^ch?[aouw]{1,3}v?dh?[aou]*r[iy]$/, 'SuDRi'],
  ['a', /(?<=[^aeiouy])a[iyj]a$/, 'a'],
  ['yij', /(?<=[^aeiouy])[iy][iyj]{0,2}$/, 'i'],
  ['e', /dse$/, 'dze'],
  ['e', /(?<=[aiou]n)e$/, ''],
])

function lastLetters(rules: readonly (readonly [string, RegExp, string])[]): Record<string, Rewrite[]> {
  const byLetter: Record<string, Rewrite[]> = {}
  for (const [letters, pattern, to] of rules)
    for (const letter of letters) {
      byLetter[letter] ??= []
      byLetter[letter].push([pattern, to])
    }
  return byLetter
}

/** Slavic surnames: there an unstressed o is written as it sounds in Belarus, an a, and a c is never a k. */
const SLAVIC = /(?:SK[ia]|oVa?|eNKo|iS|[ui]K)$/

/** What opens a word and sounds otherwise than inside it. */
const OPENINGS: readonly Rewrite[] = [
  [/^mp(?=[aeiou])/, 'b'],
  [/^[oe][ie]?[ck]onom/, 'ikonom'],
  [/^ch(?=r|atz|a.*(?:[aeo]tis|akis|iDiS|poulos|[ao]nis|alis|am[bp][oi]s|atos)$)/, 'k'],
  [/^es(?=[fkmpt])/, 'is'],
  // Oueidat, Owaidat
  [/^ow(?=[aei])/, 'ou'],
]

/**
 * Consonants, the longer before the shorter: those like zh, like sh, like ch, like s, x, silent ones, k, g, h, f, v, and m and b beside
 * one another.
 */
const CONSONANTS = new RegExp(
  [
    '(^t[sz]|^c(?=v)|^xh|dzh|zh|d[zj]|(?<![tcs])z(?!ch)|(?<![ln])j(?=[aeiou])|(?<=.[ln])j(?=[aeiou].*oV)|(?<=[aeiou]n)j(?=i|[aeou][a-z])(?!.*iS$))',
    '(s[hz]ch|schtsch|sch(?!t)|sh(?![tp])|sz)',
    '(tsch|t?ch|cz)',
    '(t[sz](?!h)|c(?=[eiy]|oV|$)|sc?h(?=[tp])|s)',
    '((?<=[aeiou])x(?=[aeiouy]|$))',
    '((?<=[aeiouy])h$|(?<=[dbt])h|(?<=e)h(?=p))',
    '(ck|k(?!h)|q|c)',
    '([kg]h|g|x)',
    '(h)',
    '(ph|f)',
    '(w(?=[aeiouyr])|ou(?=[aei]))',
    '(n(?=[bpm]))',
    '((?<=[mn])p)',
  ].join('|'),
  'g',
)

/**
 * Who hears: every system of romanisation blurs other sounds. Not one of them makes a k of an Arabic h (Hashemi, Ghasemi) or of a Slavic
 * g (Gurin, Kurin), but a name that shows no language may come from any.
 */
export type Ear = 'any' | 'arabic' | 'indic' | 'slavic'

const CLASSES: Readonly<Record<Ear, readonly string[]>> = {
  any: ['J', 'S', 'S', 'S', 'KS', '', 'K', 'K', 'K', 'F', 'v', 'm', 'b'],
  arabic: ['J', 'X', 'X', 'S', 'KS', '', 'K', 'K', 'H', 'F', 'v', 'm', 'b'],
  indic: ['J', 'S', 'S', 'S', 'KS', '', 'K', 'K', 'H', 'F', 'v', 'm', 'b'],
  slavic: ['J', 'X', 'X', 'S', 'KS', '', 'K', 'G', 'G', 'F', 'v', 'm', 'b'],
}

/** Whose ear hears names of these languages. */
export function earOf(origins: readonly Origin[]): Ear {
  if (origins.length === 0) return 'any'
  if (origins.includes('arabic')) return 'arabic'
  if (origins.every((origin) => origin === 'slavic' || origin === 'hebrew' || origin === 'greek')) return 'slavic'
  return origins.every((origin) => origin === 'indic') ? 'indic' : 'any'
}

const VOWELS = /(ee|[ae][eiyj]+|[iyj]+)|(oe(?!e)|ue(?!e)|[ao][uw]|[ouw]+)|[ae]+/g

/**
 * How a name sounds, roughly and in any language that is romanised in several ways: consonants in classes and three vowels, long and
 * short alike. Shahin, Shaheen; Sofiane, Sufyan; Hryhorenko, Grigorenko; Khidasheli, Xidasheli. The rules are what BGN/PCGN, ISO 9, the
 * national and the French systems disagree on, in one list, because a spelling seldom shows which of them it follows.
 * In: a folded word, and who hears it. Out: a key, of lower-case letters; comparable with what the same ear hears.
 */
export function soundOf(word: string, ear: Ear = 'any'): string {
  return kept(RULES[ear], word, SOUNDS[ear])
}

const RULES: Readonly<Record<Ear, string>> = {
  any: 'sound',
  arabic: 'arabic sound',
  indic: 'indic sound',
  slavic: 'slavic sound',
}
const SOUNDS: Readonly<Record<Ear, (word: string) => string>> = {
  any: (word) => sound(word, 'any'),
  arabic: (word) => sound(word, 'arabic'),
  indic: (word) => sound(word, 'indic'),
  slavic: (word) => sound(word, 'slavic'),
}

const rewrite = (text: string, rules: readonly Rewrite[]) => rules.reduce((t, [from, to]) => t.replace(from, to), text)

const FRENCH_G = /gu(?=[ei].*(?:[eo]v|[eo]va|sk[iy]|enko|uk|man)$)/g

function sound(spelled: string, ear: Ear): string {
  // where a j is no i: Djerad, Jarad; Quader, Kader
  // as French writes Guerguiev
  const plain = spelled.replace(/ph/g, 'f').replace(FRENCH_G, 'g')
  const word =
    ear === 'arabic' || ear === 'indic' ? plain.replace(/d?j(?!h)/g, 'zh').replace(/qu(?=[aei])/g, 'q') : plain
  return vowels(consonants(ending(JOINED.test(word) ? rewrite(word, JOINTS) : word, ear), ear), ear)
    .replace(/(.)\1+/g, '$1')
    .toLowerCase()
}

function ending(word: string, ear: Ear): string {
  const text = word.replace(/([^aeiouf])\1+/g, '$1').replace(IOTATED, (_, hissing) => `${hissing ?? ''}e`)
  const found = ENDINGS[text.at(-1) ?? '']?.find(([pattern]) => pattern.test(text))
  if (!found || (ear === 'arabic' && text.endsWith('ch')))
    return /[^aeiou][iy]an$/.test(text) && text.length > 6 ? armenianSkeleton(text) : text
  const written = text.replace(found[0], found[1])
  if (!SLAVIC.test(written)) return written
  // Jankulov, Yankulov
  const ended = ear === 'slavic' ? written.replace(/^j(?=a)/, 'y') : written
  // the South Slavic š and č come without their hooks
  const plain = ear === 'slavic' && ended.endsWith('iS') ? ended.replace(/[sc]h/g, 's') : ended
  const hissing = plain.replace(/(?!^cv)c(?![hkz])/g, 's')
  if (hissing.length < 6) return hissing
  const softened = /(?:iS|SK[ia])$/.test(hissing)
    ? hissing
        .replace(/j/g, 'i')
        .replace(/[ao][uw](?=SK)/, 'av')
        .replace(/e[uw](?=SK)/, 'ev')
    : hissing
  return softened.replace(/o(?![uV])(?=.*[A-Z])/g, 'a')
}

function consonants(word: string, ear: Ear): string {
  const text = /^[oecm]/.test(word) ? rewrite(word, OPENINGS) : word
  return text.replace(CONSONANTS, (_, ...groups) => CLASSES[ear][groups.findIndex(Boolean)])
}

function vowels(word: string, ear: Ear): string {
  // a long a before a short i, which the Levant writes e: Majed, Majid
  const text = word.at(-2) === 'e' ? word.replace(/(?<=a[^aeiouy])e(?=[^aeiouyj]$)/, 'i') : word
  return (
    text
      .replace(/(?<=[^aeiou])ea(?=[^aeiou])/, 'ia')
      // Ganev is no Genov
      .replace(VOWELS, (run, i, u) =>
        i !== undefined ? 'I' : u !== undefined ? 'U' : ear === 'slavic' && run === 'e' ? 'E' : 'A',
      )
      .replace(/(?<=[lnLN])IU/g, 'U')
  )
}
