import { MONTHS, MONTHS_AND_WORDS, WEEKDAYS } from '../text/calendar.js'

/** Word lists of the archive. Data only; the code that reads them is words.ts and same-words.ts. */

/** Words too common to find anything by. Negations are not among them: in a quote they are what matters. From the lists of Snowball and PostgreSQL. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about all also am an and any are as at be because been being but by can could did do does for from had has have he
  her hers him his how i if in into is it its just like me more my of on one or our out own said same say says she should
  so some such than that the their them then there these they this those to too up us very was we were what when where
  which while who whom why will with would you your`.split(/\s+/),
)

/** Words that turn a statement round. Contractions (“don't”) have been taken apart before. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never none nobody nothing neither nor nowhere without cannot hardly'.split(' '),
)

/** What stands after the apostrophe → the word it stands for. */
export const CONTRACTIONS: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  m: 'am',
  d: 'would',
}

/** After these, 's is “is” and no genitive. */
export const IS_HOSTS: ReadonlySet<string> = new Set('it that he she what there here who where how this'.split(' '))

/** Numbers in words, by their digits; “one” stays a word (“no one”, “one of them”). */
export const NUMBER_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  `zero 0, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13,
  fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50,
  sixty 60, seventy 70, eighty 80, ninety 90`
    .split(',')
    .map((pair) => pair.trim().split(' ')),
)

/** Days and months, but those months that are other words as well. */
export const DATE_WORDS: ReadonlySet<string> = new Set([
  ...WEEKDAYS,
  ...MONTHS.filter((month) => !MONTHS_AND_WORDS.has(month)),
  ...['today', 'tonight', 'tomorrow', 'yesterday'],
])

/** Words that count without digits: a claim that swaps them changes a number. */
export const QUANTITIES: ReadonlySet<string> = new Set(
  `one hundred hundreds thousand thousands million millions billion billions trillion trillions percent half double
  twice thrice dozen dozens first second third`.split(/\s+/),
)

/** Spellings that differ between British, American and transliterating houses: pattern → one form for comparing. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(arm|behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|sav|tum|vap|vig|parl|cand)our/, '$1or'],
  [/^(cent|theat|met|lit|kilomet|fib)re(s?)$/, '$1er$2'],
  [/^(def|off|pret|lic)en[cs]e/, '$1ense'],
  [/is(e|es|ed|ing|ation|ations|er|ers)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/^(travel|cancel|label|model|signal|fuel|counsel|level|quarrel)l(ed|ing|er|ers)$/, '$1$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^grey/, 'gray'],
  [/^judgement/, 'judgment'],
  [/^sceptic/, 'skeptic'],
  [/^kyiv/, 'kiev'],
  [/sk(yy|iy|yj|ii|yi|ij|i)$/, 'sky'],
]
