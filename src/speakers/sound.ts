import { kept } from './fold.js'

type Rewrite = readonly [RegExp, string]

/** Words that grow together: Abd al-Rahman, Abdurrahman; Nour al-Din, Noureddine; Iftekhar uz-Zaman, Iftekharuzzaman. */
const JOINTS: readonly Rewrite[] = [
  [/^abd(?:[aeou][lrsdnz])?(?:[aeou][lrsdnz])?(?=[^aeiou])/, 'abd'],
  [/(?<=...)(?:[aeou]l|[aeou])?dd?(?:i|y|ee|ey|iy)ne?$/, 'din'],
  [/(?<=....)u([zsrn])\1(?=...)/, '$1'],
]

/** ё is written e, yo, io, and o after a hissing sound; е ye, ie, e at the start and after consonants. */
const IOTATED: readonly Rewrite[] = [
  [/([csz]h)[iyj]?o(?=[^aeiou])/g, '$1e'],
  [/(?<=[^aeiouyjd])[iyj]+o(?!u|v)/g, 'e'],
  [/^[iy]e(?=[^aeiouy])/, 'e'],
  [/(?<=[^aeiouyj])[iyj]+e(?!h?$|[aeiouyv])/g, 'e'],
]

/**
 * Endings of surnames, all romanisations of one under one spelling; the first that fits counts. Capital letters are sounds that are
 * done. The woman's form of a Slavic surname stays another than the man's: they may be married.
 */
const ENDINGS: readonly Rewrite[] = [
  [/(?<=..)[sz]k(?:[yij]{1,3}|[oe][iyj])$/, 'SKi'],
  [/(?<=..)[sz]k(?:a|a[iyj]a)$/, 'SKa'],
  [/(?<=.)enk[oa]$/, 'eNKo'],
  [/(?<=...)[iyj]*(?:ov|(?<!je)ev|[oe]ff|ow)$/, 'oV'],
  [/(?<=..[lnrtsckz])[iyj]*(?<!poul)[oa]u$/, 'oV'],
  [/(?<=..)[iyj]*[oe][vw]a$/, 'oVa'],
  [/(?<=.)[iy](?:tsch|tch|ch|cz|tz|ts|c)$/, 'iS'],
  [/(?<=..)[iyj]*uk$/, 'uK'],
  [/(?<=...)[iy]k$/, 'iK'],
  [/(?<=..)[iy]d[ie]s$/, 'iDiS'],
  [/(?:ch|sh)vili$/, 'SVili'],
  [/zad(?:eh?|a)$/, 'ZaDa'],
  [/h?(?:[uoa]llah?|[uo]lah?)$/, 'uLa'],
  [/^ch?[aouw]{1,3}v?dh?[aou]*r[iy]$/, 'SuDRi'],
  [/(?<=[^aeiouy])a[iyj]a$/, 'a'],
  [/(?<=[^aeiouy])[iy][iyj]{0,2}$/, 'i'],
  [/(?<=[aiou]n)e$/, ''],
]

/** Slavic surnames: there an unstressed o is written as it sounds in Belarus, an a. */
const SLAVIC = /(?:SK[ia]|oVa?|eNKo|iS|[ui]K)$/

const SOUNDS: readonly Rewrite[] = [
  [/^[oe][ie]?[ck]onom/, 'ikonom'],
  [/^ch(?=r|atz|a.*(?:[aeo]tis|akis|iDiS|poulos|[ao]nis|alis|am[bp][oi]s|atos)$)/, 'k'],
  [/^es(?=[fkmpt])/, 'is'],
  [/^t[sz]|^c(?=v)|^xh|dzh|zh|d[zj]|(?<![tcs])z(?!ch)|(?<![ln])j(?=[aeiou])|(?<=.[ln])j(?=[aeiou].*oV)/g, 'J'],
  [/s[hz]ch|schtsch|t?sch|t?ch|sh|cz|sz|t[sz]|c(?=[eiy]|oV|$)|s/g, 'S'],
  [/(?<=[aeiou])x(?=[aeiouy]|$)/g, 'KS'],
  [/ck|[kg]h|[kgcxq]/g, 'K'],
  [/ph|f/g, 'F'],
  [/(?<=[aeiouy])h$/, ''],
  [/(?<=[dbt])h/g, ''],
  [/h/g, 'K'],
  [/^ou(?=[aeiy])|w(?=[aeiouyr])/g, 'v'],
  [/w/g, 'u'],
  [/n(?=[bpm])/g, 'm'],
  [/mp/g, 'mb'],
  // a long a before a short i, which the Levant writes e: Majed, Majid
  [/(?<=a[^aeiouy])e(?=[^aeiouyj]$)/, 'i'],
  [/(?<=[^aeiou])ea(?=[^aeiou])/g, 'ia'],
  [/ee|[ae][eiyj]+/g, 'I'],
  [/oe|ue|[ao]u|[ou]+/g, 'U'],
  [/[iyjI]+/g, 'I'],
  [/[ae]+/g, 'A'],
  [/(?<=[lnLN])IU/g, 'U'],
]

/**
 * How a name sounds, roughly and in any language that is romanised in several ways: consonants in classes and three vowels, long and
 * short alike. Shahin, Shaheen; Sofiane, Sufyan; Hryhorenko, Grigorenko; Khidasheli, Xidasheli. The rules are what BGN/PCGN, ISO 9, the
 * national and the French systems disagree on, in one list, because a spelling seldom shows which of them it follows.
 * In: a folded word. Out: a key, of lower-case letters.
 */
export function soundOf(word: string): string {
  return kept('sound', word, sound)
}

function sound(word: string): string {
  const rewrite = (text: string, rules: readonly Rewrite[]) =>
    rules.reduce((t, [from, to]) => t.replace(from, to), text)
  let text = rewrite(rewrite(word, JOINTS).replace(/([^aeiouf])\1+/g, '$1'), IOTATED)
  const ending = ENDINGS.find(([pattern]) => pattern.test(text))
  if (ending) text = text.replace(ending[0], ending[1])
  if (/(?:iS|SK[ia])$/.test(text)) text = text.replace(/j/g, 'i')
  if (text.length > 5 && SLAVIC.test(text))
    text = text.replace(/[ao][uw](?=SK)/, 'av').replace(/o(?![uV])(?=.*[A-Z])/g, 'a')
  else if (/[^aeiou][iy]an$/.test(text) && text.length > 6) text = armenian(text)
  return rewrite(text, SOUNDS)
    .replace(/(.)\1+/g, '$1')
    .toLowerCase()
}

/** Eastern and Western Armenian differ in voicing and vowels: Hakobyan, Hagopian; Sargsyan, Sarkisian. The consonants stay. */
function armenian(word: string): string {
  const stem = word
    .slice(0, -3)
    .replace(/[kg]h?|q/g, 'k')
    .replace(/h/g, '')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
  return `${stem[0]}${stem.slice(1).replace(/[aeiouy]/g, '')}ian`
}
