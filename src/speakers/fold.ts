import anyAscii from 'any-ascii'
import type { Origin } from './lexicon/given-names.js'

/**
 * A word in lower-case ASCII letters: “Żółć” → “zolc”, “O’Neill” → “oneill”. Hyphens, apostrophes and full stops are dropped.
 * In: any word. Out: letters and digits only.
 */
export function foldWord(word: string): string {
  let plain = true
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127) return foldForeign(word)
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57))) plain = false
  }
  return plain ? word.toLowerCase() : word.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

const folded = new Map<string, string>()

/** Words with anything but ASCII characters; kept, because transliterating is slow and names recur. */
function foldForeign(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const plain = anyAscii(word.normalize('NFC').replace(/[əƏ]/g, 'a'))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
  if (folded.size > 20_000) folded.clear()
  folded.set(word, plain)
  return plain
}

type Rewrite = readonly [RegExp, string]

/**
 * One spelling for all romanisations of a surname, by the script that it comes from. The rules are those of the transliteration
 * systems in use in news (BGN/PCGN, ISO 9, the national systems, Wade-Giles, McCune-Reischauer), each reduced to what they disagree on.
 * They lose distinctions on purpose, so a match counts only together with an agreeing given name.
 */
const REWRITES: Partial<Record<Origin, readonly Rewrite[]>> = {
  slavic: [
    [/^chr/, 'hr'],
    [/shch|schtsch|sch/g, 'c'],
    [/tsch|tch|cz|ch/g, 'c'],
    [/sz|sh/g, 's'],
    [/zh|rz/g, 'z'],
    [/tsi(?=[^aeiouy])/g, 'ti'],
    [/dzi(?=[^aeiouy])/g, 'di'],
    [/ts|tz/g, 'c'],
    [/kh|gh|h/g, 'g'],
    [/ph/g, 'f'],
    [/x/g, 'ks'],
    [/q/g, 'k'],
    [/dj/g, 'd'],
    [/w/g, 'v'],
    // Belarusian at the end and before -sk, else the French u: Tsikhanouskaya, Kavaliou; Kouznetsov
    [/(o|a)u(?=sk|$)/g, '$1v'],
    [/ou/g, 'u'],
    [/off$/, 'ov'],
    [/eff$/, 'ev'],
    [/(?<=.)i?[yij]e/g, 'e'],
    [/^[yij]e/, 'e'],
    [/i?[yij]o(?!$)/g, 'e'],
    [/[yij]+/g, 'i'],
    [/([a-z])\1+/g, '$1'],
    [/enka$/, 'enko'],
    [/ska$/, 'sko'],
    [/sko?aia$|skoia$/, 'ska'],
    [/([csz])ov(a?)$/, '$1ev$2'],
    [/ien(?=[^aeiou])/g, 'en'],
    [/o(?=.)/g, 'a'],
  ],
  arabic: [
    [/^(?:el|al)(?=[^aeiouy].{3})/, ''],
    [/^es(?=[bcdfgkmnpt])/, 'is'],
    [/h(?=ull?ah?$)/, ''],
    [/tch|ch|sch|sh/g, 's'],
    [/zh|dj/g, 'j'],
    [/kh|gh|q|g|ck|c(?=[aou])/g, 'k'],
    [/(?:kh|k)+/g, 'k'],
    [/dh|dz/g, 'd'],
    [/th/g, 't'],
    [/ph/g, 'f'],
    [/w(?=[aeiouy])/g, 'v'],
    [/(?<=[aeio])[yi]+(?=e)/g, 'i'],
    [/[ae]+[iy]+|[ie]{2,}|y|[ie]+y+/g, 'i'],
    [/aw|au|ow|ou|oo|o|w/g, 'u'],
    [/e/g, 'a'],
    [/h(?=[^aeiouy]|$)/g, ''],
    [/([a-z])\1+/g, '$1'],
  ],
  hebrew: [
    [/sh(?=[tp])/g, 's'],
    [/ie/g, 'i'],
    [/tz|ts/g, 'z'],
    [/tch|tsch/g, 'c'],
    [/kh|ch(?!$)/g, 'h'],
    [/ch$/, 'c'],
    [/ck|q|c(?=[aou])/g, 'k'],
    [/[yj]/g, 'i'],
    [/w/g, 'v'],
    [/ph/g, 'f'],
    [/oo|ou/g, 'u'],
    [/([a-z])\1+/g, '$1'],
    [/h$/, ''],
  ],
  greek: [
    [/^(?:oe|oi|e)[ck]onom/, 'ikonom'],
    [/des$/, 'dis'],
    [/eos$/, 'eus'],
    [/tz|ts/g, 'c'],
    [/ph/g, 'f'],
    [/ch|kh|gh/g, 'h'],
    [/^gi(?=[aou])/, 'i'],
    [/ou/g, 'u'],
    [/mp/g, 'b'],
    [/nt|nd/g, 'd'],
    [/gk|gg|ng/g, 'g'],
    [/ks/g, 'x'],
    [/c(?=[aou])|k|q/g, 'k'],
    [/oi|ei|y|j|ee/g, 'i'],
    [/ai/g, 'e'],
    [/(a|e)[fu](?=.)/g, '$1v'],
    [/th/g, 't'],
    [/([a-z])\1+/g, '$1'],
  ],
  japanese: [
    [/ou|oo|oh(?=[^aeiouy]|$)/g, 'o'],
    [/uu/g, 'u'],
    [/ii/g, 'i'],
    [/n(?=[bpm])/g, 'm'],
    [/si(?!$)|sy/g, 'sh'],
    [/tu/g, 'tsu'],
    [/ti/g, 'chi'],
    [/hu/g, 'fu'],
    [/zy/g, 'j'],
    [/([a-z])\1+/g, '$1'],
  ],
  korean: [
    [/eo|ou|oo|u|eu/g, 'o'],
    [/ee|ey|iy|y(?=$)/g, 'i'],
    [/ae|ai|ay/g, 'e'],
    [/wo/g, 'o'],
    [/ch|j/g, 'c'],
    [/g/g, 'k'],
    [/d/g, 't'],
    [/b/g, 'p'],
    [/r/g, 'l'],
    [/sh/g, 's'],
    [/(?<=[aeo])h$/, ''],
    [/([a-z])\1+/g, '$1'],
  ],
  chinese: [
    [/hs/g, 's'],
    [/x/g, 's'],
    [/zh|ch|j|q/g, 'c'],
    [/ts|tz|z/g, 'c'],
    [/sh/g, 's'],
    [/tien/g, 'tian'],
    [/ieh/g, 'ie'],
    [/(?<=[iu])en/g, 'an'],
    [/d/g, 't'],
    [/b/g, 'p'],
    [/g(?!$)(?<!n)/g, 'k'],
    [/ong|oong/g, 'ung'],
    [/ei$/, 'ei'],
    [/eh$|e$/, 'e'],
    [/h(?=$)/, ''],
    [/w/g, 'u'],
    [/yi/g, 'i'],
    [/([a-z])\1+/g, '$1'],
  ],
  caucasian: [
    [/dzh/g, 'j'],
    [/chvili/g, 'svili'],
    [/ou/g, 'u'],
    [/sh|sch/g, 's'],
    [/tch|ch/g, 'c'],
    [/zh|dj|j(?=[aeou])/g, 'j'],
    [/[kg]h|q|g|h|k/g, 'k'],
    [/ts|tz/g, 'c'],
    [/w/g, 'v'],
    [/off$/, 'ov'],
    [/(?<=.)[yi]e/g, 'e'],
    [/[yi]+/g, 'i'],
    [/ph/g, 'p'],
    [/th/g, 't'],
    [/([a-z])\1+/g, '$1'],
  ],
  indic: [
    [/ksh|x/g, 'ks'],
    [/cch|chh|ch/g, 'c'],
    [/sh/g, 's'],
    [/ee|y(?=$|[^aeiou])/g, 'i'],
    [/oo/g, 'u'],
    [/aa/g, 'a'],
    [/w/g, 'v'],
    [/th/g, 't'],
    [/dh/g, 'd'],
    [/bh/g, 'b'],
    [/gh/g, 'g'],
    [/kh/g, 'k'],
    [/ph/g, 'p'],
    [/(?:aud|oud|ovd|od)(?:h|hu|u|a)?r[iy]$/, 'odri'],
    [/([a-z])\1+/g, '$1'],
  ],
}

/** What every language shares: the German and Nordic umlauts written with an e, doubled a for å. */
const WESTERN: readonly Rewrite[] = [
  [/aeu/g, 'au'],
  [/^io/, 'jo'],
  [/^xh/, 'dz'],
  [/pt(?=i)/g, 't'],
  [/(?<=[^aeiouyq])([aou])e(?=[^aeiouy])/g, '$1'],
  [/aa/g, 'a'],
  [/ss$/, 's'],
]

/** A surname's spelling with the differences between romanisations of its origin removed. In: a folded word. */
export function foldSpelling(folded: string, origin: Origin): string {
  let word = folded
  if (origin === 'caucasian' && /[yi]an(?:ts)?$/.test(word)) return armenianSkeleton(word)
  for (const [pattern, to] of REWRITES[origin] ?? WESTERN) word = word.replace(pattern, to)
  return word
}

/** Eastern and Western Armenian differ in voicing and vowels: Hakobyan, Hakopian; Sargsyan, Sarkisian. The consonants stay. */
function armenianSkeleton(word: string): string {
  const stem = word
    .replace(/[yi]an(?:ts)?$/, '')
    .replace(/kh|gh|q|g/g, 'k')
    .replace(/b/g, 'p')
    .replace(/d/g, 't')
  const first = stem.slice(0, 1)
  return `${first}${stem.slice(1).replace(/[aeiouy]/g, '')}ian`.replace(/([a-z])\1+/g, '$1')
}
