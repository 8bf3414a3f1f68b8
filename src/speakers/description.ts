import type { Doc } from '../types.js'
import { roleModifiers, roles } from './lexicon/index.js'
import { ROLE_CLASSES } from './lexicon/nouns.js'

const LIMIT = 20_000
const descriptions = new Map<string, ReadonlySet<string>>()

/**
 * Words of a description under their classes: “the Republican governor” → republican, governor. Function words are left out.
 * Answers are kept, because offices recur from article to article.
 */
export function describe(text: string): ReadonlySet<string> {
  const known = descriptions.get(text)
  if (known) return known
  const words = new Set<string>()
  for (const word of text.toLowerCase().split(/[\s,-]+/)) {
    const bare = /^[a-z]*$/.test(word) ? word : word.replace(/[^\p{L}\p{N}]/gu, '')
    if (bare.length > 1 && !FUNCTION_WORDS.has(bare)) words.add(classOf(bare))
  }
  if (descriptions.size > LIMIT) descriptions.clear()
  // A slice would hold on to the whole article that it was cut from: what is kept is a copy.
  descriptions.set(` ${text}`.slice(1), words)
  return words
}

/** A role's forms under one word: congresswoman, rep → representative. */
export const classOf = (word: string): string => ROLE_CLASSES.get(word) ?? word

const FUNCTION_WORDS = new Set(
  'the a an of for in on at to and or by with from as his her their its who which that is was has had s'.split(' '),
)

const PARTY: Record<string, string> = {
  d: 'democrat',
  r: 'republican',
  i: 'independent',
  con: 'conservative',
  lab: 'labour',
}

export interface Surroundings {
  readonly before: string
  readonly after: string
}

/**
 * What stands around a name and says who that is: the words before it back to an article, a comma or a verb (“veteran Kremlin
 * spokesman”), the apposition after it (“, the Liberal mayor of Springfield,”), party and state (“(R-Utah)”).
 * In: the tokens of the name. Out: the two texts; empty where there is none.
 */
export function surroundings(doc: Doc, first: number, last: number): Surroundings {
  const { text, tokens } = doc
  const sentence = doc.sentences[tokens[first].sentence]
  let from = first
  while (
    from > sentence.first &&
    first - from < 7 &&
    isPremodifier(tokens[from - 1].pos, tokens[from - 1].lower) &&
    !joinsNames(doc, from - 1)
  )
    from--
  if (from === first && tokens[first - 1]?.lower === ',' && first - 2 >= sentence.first) {
    // “the bank’s chief economist, Tom Berger,”
    from--
    while (from > sentence.first && first - from < 8 && isPremodifier(tokens[from - 1].pos, tokens[from - 1].lower))
      from--
  }
  const before =
    from < first && hasRole(doc, from, first)
      ? text.slice(tokens[from].start, tokens[first].start).replace(/,?\s*$/, '')
      : ''
  let after = ''
  const next = tokens[last]
  if (next && last < sentence.last) {
    if (next.lower === '(') after = bracket(doc, last, sentence.last)
    if (next.lower === ',') after = apposition(doc, last + 1, sentence.last)
  }
  return { before, after }
}

const isPremodifier = (pos: string, lower: string) =>
  pos === 'NOUN' ||
  pos === 'ADJ' ||
  pos === 'PROPN' ||
  lower === '-' ||
  lower === 'and' ||
  lower === 'general' ||
  lower === "'s" ||
  lower === '’s'

/** “Chief Justice Ana Ruiz and Justice Tom Lee”: what stands before “and” is another's name; in “President and CEO” it is an office. */
function joinsNames({ tokens }: Doc, and: number): boolean {
  const before = tokens[and - 1]
  return tokens[and].lower === 'and' && before?.pos === 'PROPN' && !TITLE_WORDS.has(before.lower)
}

/** Is one of the words a role? As they stand between white space and hyphens, full stops aside. */
function hasRole({ text, tokens }: Doc, first: number, last: number): boolean {
  let plain = true
  for (let i = first; i < last; i++) {
    const { lower, start, end } = tokens[i]
    if (lower === '-' || (lower === ',' && i === last - 1)) continue
    const begins = i === first || tokens[i - 1].end < start || tokens[i - 1].lower === '-'
    const next = tokens[i + 1]
    const ends = next.start > end || next.lower === '-' || (next.lower === ',' && i === last - 2)
    if (!begins || !ends || !/^[a-z]+$/.test(lower)) plain = false
    else if (roles.has(lower)) return true
  }
  if (plain) return false
  const words = text.slice(tokens[first].start, tokens[last].start).replace(/,?\s*$/, '')
  return words.split(/[\s-]+/).some((word) => roles.has(word.toLowerCase().replace(/\./g, '')))
}

function bracket({ text, tokens }: Doc, open: number, stop: number): string {
  let end = open + 1
  while (end < stop && end - open < 8 && tokens[end].lower !== ')') end++
  const inside = text.slice(tokens[open].end, tokens[end]?.start ?? tokens[open].end)
  const [party, state] = inside.split(/[-–]/)
  const known = PARTY[party.trim().toLowerCase()]
  return known ? `${known} ${STATES.get((state ?? '').replace(/[^A-Za-z]/g, '').toLowerCase()) ?? state ?? ''}` : ''
}

const SPEAKS = new Set('said says told tells wrote writes added adds asked asks tweeted'.split(' '))
const TITLE_WORDS = new Set([...roles, ...roleModifiers])

function apposition({ text, tokens }: Doc, first: number, stop: number): string {
  let last = first
  let role = false
  while (last < stop && last - first < 14) {
    const { lower, pos } = tokens[last]
    if (
      lower === ',' ||
      lower === '.' ||
      lower === 'who' ||
      lower === ';' ||
      pos === 'AUX' ||
      (pos === 'VERB' && !role)
    )
      break
    if (TITLE_WORDS.has(lower)) role = true
    last++
  }
  // “In a talk with Ana Ruiz, the mayor said”: a subject of its own
  const subject = tokens[first]?.lower === 'the' && tokens.slice(first, last).some(({ lower }) => SPEAKS.has(lower))
  return role && last > first && !subject ? text.slice(tokens[first].start, tokens[last - 1].end) : ''
}

/** Associated Press abbreviations of the states, folded. */
const STATES: ReadonlyMap<string, string> = new Map(
  `ala=alabama ariz=arizona ark=arkansas calif=california ca=california colo=colorado conn=connecticut del=delaware fla=florida fl=florida
ga=georgia ill=illinois il=illinois ind=indiana kan=kansas ky=kentucky la=louisiana md=maryland mass=massachusetts ma=massachusetts
mich=michigan mi=michigan minn=minnesota mn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska nev=nevada nh=new-hampshire
nj=new-jersey nm=new-mexico ny=new-york nc=north-carolina nd=north-dakota oh=ohio okla=oklahoma ok=oklahoma ore=oregon pa=pennsylvania
ri=rhode-island sc=south-carolina sd=south-dakota tenn=tennessee tn=tennessee tex=texas tx=texas ut=utah vt=vermont va=virginia
wash=washington wa=washington wva=west-virginia wis=wisconsin wi=wisconsin wyo=wyoming`
    .split(/\s+/)
    .map((pair) => {
      const [short, full] = pair.split('=')
      return [short, full.replace('-', ' ')]
    }),
)
