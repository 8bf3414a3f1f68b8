import type { Random } from './random.js'

/** Ways in which other outlets print the same words, each of which must lead to the same cluster; and ways that make other words. */
export type Alteration = (text: string, random: Random, lists: Record<string, readonly string[]>) => string | null

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z]{4,})is(e|ed|es|ing)\b/g, '$1iz$2'],
  [/our\b/g, 'or'],
  [/\btheatre\b/g, 'theater'],
  [/\bcancelled\b/g, 'canceled'],
  [/\bceasefire\b/g, 'cease-fire'],
  [/\bwill not\b/g, "won't"],
  [/\bcan not\b/g, 'cannot'],
  [/\bcould not\b/g, 'couldn’t'],
  [/\bshould not\b/g, "shouldn't"],
  [/\bis not\b/g, "isn't"],
  [/\b7\b/g, 'seven'],
  [/\b12\b/g, 'twelve'],
]

const tokens = (text: string): string[] => text.split(' ')
const upperFirst = (text: string): string => text[0].toUpperCase() + text.slice(1)
/** Words that may be replaced or dropped without making other words of the whole: no number, no negation. */
const isPlain = (word: string): boolean =>
  /^[a-z]{4,}$/.test(word) && !/^(nobody|neither|never|half|without)$/.test(word)

function edit(text: string, random: Random, change: (word: string) => string[]): string | null {
  const list = tokens(text)
  const places = list.flatMap((word, i) => (i > 0 && isPlain(word) ? [i] : []))
  if (places.length === 0 || list.length < 8) return null
  const at = random.pick(places)
  list.splice(at, 1, ...change(list[at]))
  return list.join(' ')
}

/** In: a statement. Out: how it may stand elsewhere, or null when this way does not suit it. */
export const SAME: Readonly<Record<string, Alteration>> = {
  'other marks': (text, random) =>
    random.pick([
      text.toUpperCase(),
      text.replaceAll(', ', ' – '),
      text.replaceAll('. ', '; '),
      `‘${text.slice(0, -1)}!’`,
    ]),
  'other spelling': (text) => {
    const other = SPELLINGS.reduce((t, [pattern, to]) => t.replace(pattern, to), text)
    return other === text ? null : other
  },
  'beginning left out': (text) =>
    tokens(text).length < 14
      ? null
      : upperFirst(
          tokens(text)
            .slice(Math.ceil(tokens(text).length * 0.35))
            .join(' '),
        ),
  'end left out': (text) =>
    tokens(text).length < 14
      ? null
      : `${tokens(text)
          .slice(0, Math.floor(tokens(text).length * 0.65))
          .join(' ')}.`,
  'middle left out': (text) => {
    const list = tokens(text)
    if (list.length < 16) return null
    list.splice(list.length >> 1, 3, '…')
    return list.join(' ')
  },
  'one sentence of several': (text, random) => {
    const sentences = text.split(/(?<=\.) /)
    return sentences.length < 2 ? null : random.pick(sentences)
  },
  're-ordered sentences': (text) => {
    const sentences = text.split(/(?<=\.) /)
    return sentences.length < 2 ? null : sentences.reverse().join(' ')
  },
  're-ordered halves': (text) => {
    const [first, second, ...more] = text.slice(0, -1).split(', ')
    return !second || more.length > 0 ? null : `${upperFirst(second)}, ${first[0].toLowerCase()}${first.slice(1)}.`
  },
  'a word replaced': (text, random, lists) => edit(text, random, () => [random.pick(lists.thing)]),
  'a word left out': (text, random) => edit(text, random, () => []),
  'a word put in': (text, random, lists) => edit(text, random, (word) => [random.pick(lists.quality), word]),
  'two words replaced': (text, random, lists) =>
    tokens(text).length < 16
      ? null
      : edit(edit(text, random, () => [random.pick(lists.thing)]) ?? '', random, () => [random.pick(lists.thing)]),
}

/** These make other words of a statement. */
export const OTHER: Readonly<Record<string, Alteration>> = {
  'negation dropped': (text) => (/ not /.test(text) ? text.replace(' not ', ' ') : null),
  'number changed': (text) => (/\d/.test(text) ? text.replace(/\d+/, (n) => String(Number(n) + 3)) : null),
}
