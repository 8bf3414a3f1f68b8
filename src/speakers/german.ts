import { foldWord } from './fold.js'
import type { PersonName } from './name.js'

/** What shows that German letters stand for Cyrillic ones: Sobtschak, Chodorkowski, Sacharowa, Rogosin after Dmitrij. In: a folded word. */
const isGerman = (word: string) => /sch|[eo]wa?$|[eo]wsk[iy]j?$|[iy]ja?$/.test(word)

const RESPELLED: readonly (readonly [RegExp, string])[] = [
  [/schtsch/g, 'SHCH'],
  [/tsch/g, 'CH'],
  [/dsch/g, 'DZH'],
  [/sch/g, 'SH'],
  [/ch/g, 'KH'],
  [/w/g, 'V'],
  [/z/g, 'TS'],
  [/ss/g, 'S'],
  [/(?<=[iy])j$/, ''],
  [/j/g, 'Y'],
]
/** A single s is voiced or is not, and sch stands for two sounds: Kusnezow, Sobtschak; Schdanow, Schlosberg. */
const VOICED: readonly (readonly [RegExp, string])[] = [
  [/(?<!t|d)sch(?!tsch)/g, 'ZH'],
  [/(?<!s)s(?=[aeiouyjlmnrwbdg])/g, 'Z'],
]

const respell = (word: string, voiced: boolean): string =>
  [...(voiced ? VOICED : []), ...RESPELLED].reduce((text, [from, to]) => text.replace(from, to), word).toLowerCase()

/**
 * A Slavic name as German newspapers write it in the spelling of English ones, in all its readings: Sacharowa is Sakharova or Zakharova. In: a name. Out:
 * none where nothing in it is German.
 */
export function germanReadings(name: PersonName): readonly PersonName[] {
  const given = name.given === null ? null : foldWord(name.given)
  const family = foldWord(name.family)
  if (!isGerman(family) && (given === null || !isGerman(given))) return []
  const firsts = given === null ? [null] : readingsOf(given)
  return readingsOf(family).flatMap((surname) =>
    firsts.map((first) => ({
      ...name,
      text: first === null ? surname : `${first} ${surname}`,
      given: first,
      family: surname,
    })),
  )
}

const readingsOf = (word: string) => [...new Set([respell(word, true), respell(word, false)])]
