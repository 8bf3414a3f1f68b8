import type { Doc } from '../types.js'
import { roleModifiers, roles } from './lexicon/index.js'
import { PERSON_NOUNS } from './lexicon/nouns.js'

/** What stands around a name and says who that is; empty where there is none. */
export interface Surroundings {
  /** “veteran Kremlin spokesman”, “a nurse named”. */
  readonly before: string
  /** “, 51, the Liberal mayor of Springfield,”, “is a nurse”, “(R-Utah)”. */
  readonly after: string
  /** In years: “, 51,”, “(51)”, “51-year-old”. */
  readonly age: string
}

/** Reads what stands around a name. In: the tokens of the name, and where another person’s name before it ends. */
export function surroundings(doc: Doc, first: number, last: number, other: number): Surroundings {
  const { tokens } = doc
  const sentence = doc.sentences[tokens[first].sentence]
  const opening = Math.max(sentence.first, other)
  const end = sentence.last
  const named = first > opening && NAMED.has(tokens[first - 1].lower)
  const to = named ? first - 1 : first
  let from = withPremodifiers(doc, to, opening, to - 7)
  // “the bank’s chief economist, Tom Berger,”
  if (from === first && first - 2 >= opening && tokens[first - 1].lower === ',') {
    from = withPremodifiers(doc, first - 1, opening, first - 8)
    // “the head of the union, Tom Berger,”
    if (last >= end || CLOSING.has(tokens[last].lower)) from = withComplement(doc, from, opening)
  }
  const early = ageBefore(doc, from)
  if (early !== '') from = Math.min(from + YEAR_OLD, to)
  const behind = Math.min(behindAge(doc, last), end)
  return {
    before: hasRole(doc, from, to) ? doc.text.slice(tokens[from].start, tokens[to].start).replace(/,?\s*$/, '') : '',
    after: behind < end ? whatFollows(doc, behind, end) : '',
    age: behind > last ? AGE.exec(doc.text.slice(tokens[last].start, tokens[behind - 1].end))![0] : early,
  }
}

const NAMED = new Set(['named', 'called'])

function withPremodifiers({ tokens }: Doc, to: number, opening: number, least: number): number {
  let from = to
  while (from > opening && from > least && isPremodifier(tokens[from - 1].pos, tokens[from - 1].lower)) from--
  return from
}

const CLOSING = new Set([',', '.', ';', ')'])
const OF = new Set(['of', 'for', 'at'])

/** Back from a complement to the head that it belongs to: “head of the” before “union”; as it was where there is none. */
function withComplement(doc: Doc, complement: number, opening: number): number {
  const { tokens } = doc
  const of = tokens[complement - 1]?.pos === 'DET' ? complement - 2 : complement - 1
  if (of <= opening || !OF.has(tokens[of].lower)) return complement
  const from = withPremodifiers(doc, of, opening, of - 6)
  return tokens[from - 1]?.lower === 'the' && hasRole(doc, from, of) ? from : complement
}

function whatFollows(doc: Doc, at: number, end: number): string {
  const { lower } = doc.tokens[at]
  if (lower === '(' || (lower === ',' && IN_PARTY.test(doc.tokens[at + 1]?.lower ?? ''))) return bracket(doc, at, end)
  return (lower === ',' && apposition(doc, at + 1, end)) || predicate(doc, lower === ',' ? at + 1 : at, end)
}

const AGE = /\b(?:[1-9]\d?|1[01]\d)\b/
const isAge = (word: string | undefined) => word !== undefined && /^(?:[1-9]\d?|1[01]\d)$/.test(word)

/** Where the text goes on behind “Ana Ruiz, 44”, “Ana Ruiz, aged 44” and “Ana Ruiz (44)”; where the name ends if it tells no age. */
function behindAge({ tokens }: Doc, last: number): number {
  const opener = tokens[last]?.lower
  const at = tokens[last + 1]?.lower === 'aged' ? last + 2 : last + 1
  if (!isAge(tokens[at]?.lower)) return last
  const closer = tokens[at + 1]?.lower
  if (opener === '(') return closer === ')' ? at + 2 : last
  return opener === ',' && (closer === ',' || closer === '.' || closer === 'and') ? at + 1 : last
}

/** The tokens of “-year-old”. */
const YEAR_OLD = 4

/** “44-year-old Ana Ruiz”, “the 44-year-old nurse Ana Ruiz”. In: the first of the words before the name that describe it. */
function ageBefore({ tokens }: Doc, from: number): string {
  const isYears = tokens[from]?.lower === '-' && tokens[from + 1]?.lower === 'year'
  return isYears && isAge(tokens[from - 1]?.lower) ? tokens[from - 1].lower : ''
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
    else if (roles.has(lower) || PERSON_NOUNS.has(lower)) return true
  }
  if (plain) return false
  const words = text.slice(tokens[first].start, tokens[last].start).replace(/,?\s*$/, '')
  return words.split(/[\s-]+/).some((word) => roles.has(word.toLowerCase().replace(/\./g, '')))
}

/** “, D-Minn.,” */
const IN_PARTY = /^[dri]-[a-z]/

/** Party and state, in brackets or between commas. */
function bracket({ text, tokens }: Doc, open: number, stop: number): string {
  let end = open + 1
  while (end < stop && end - open < 8 && tokens[end].lower !== ')' && tokens[end].lower !== ',') end++
  const inside = text.slice(tokens[open].end, tokens[end]?.start ?? tokens[open].end)
  const [party, state] = inside.split(/[-–]/)
  const known = PARTY[party.trim().toLowerCase()]
  return known ? `${known} ${STATES.get((state ?? '').replace(/[^A-Za-z]/g, '').toLowerCase()) ?? state ?? ''}` : ''
}

const SPEAKS = new Set('said says told tells wrote writes added adds asked asks tweeted'.split(' '))
const TITLE_WORDS = new Set([...roles, ...roleModifiers])
const ARTICLES = new Set(['a', 'an', 'the'])
const PREDICATED = new Set([...ARTICLES, 'its', 'their'])
const COPULAS = new Set(['is', 'was', 'became', 'remains'])

/** “the Liberal mayor of Springfield”, “a nurse at the clinic”, up to the clause or comma that ends it. */
function apposition({ text, tokens }: Doc, first: number, stop: number): string {
  let last = first
  let role = false
  if (tokens[first]?.pos === 'ADP') return ''
  const introduced = ARTICLES.has(tokens[first]?.lower)
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
    if (TITLE_WORDS.has(lower) || (introduced && pos === 'NOUN' && PERSON_NOUNS.has(lower))) role = true
    last++
  }
  // “In a talk with Ana Ruiz, the mayor said”: a subject of its own
  const subject = tokens[first]?.lower === 'the' && tokens.slice(first, last).some(({ lower }) => SPEAKS.has(lower))
  return role && last > first && !subject ? text.slice(tokens[first].start, tokens[last - 1].end) : ''
}

/** “Ana Ruiz is a nurse at the clinic”, “Ana Ruiz, who was a nurse”: as an apposition. */
function predicate(doc: Doc, at: number, stop: number): string {
  const { tokens } = doc
  let i = tokens[at]?.lower === 'who' ? at + 1 : at
  if (tokens[i]?.lower === 'has' && tokens[i + 1]?.lower === 'been') i++
  else if (!COPULAS.has(tokens[i]?.lower)) return ''
  return PREDICATED.has(tokens[i + 1]?.lower) ? apposition(doc, i + 1, stop) : ''
}

const PARTY: Record<string, string> = {
  d: 'democrat',
  r: 'republican',
  i: 'independent',
  con: 'conservative',
  lab: 'labour',
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
