import { isWord } from '../text/chunks.js'
import type { Doc } from '../types.js'
import { isGivenName } from './given-names.js'
import { COMPANY_NOUNS, ORGANIZATION_NOUNS } from './lexicon/nouns.js'
import type { Member } from './member.js'
import type { Reading } from './reading.js'
import type { NameRun } from './runs.js'

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** What bodies have and people have not: “Temu’s chief executive”, “Kendrick’s shares”. */
const OWNED = words(`
  app branches ceo cfo chair chairman chairwoman chief coo customers depot earnings factories factory founder founders
  headquarters investors newsroom profit profits servers shareholders shares stock store stores subsidiary subsidiaries
  trustees users warehouse website workforce`)
/** Who works at a body: “an analyst at Kendrick”. */
const WORKS = words(`
  analyst analysts boss bosses bosses’ campaigner chair chairman chairwoman chief economist economists editor employee employees engineer
  engineers executive executives fellow head manager managers officer partner president professor researcher researchers scientist
  scientists spokesman spokesperson spokeswoman staff strategist strategists worker workers`)
const SAYS = words(
  'said says announced announces confirmed confirms added told warned warns reported reports insisted insists',
)
/** What a body says it does; “Smith said it would be wrong” is about no body. */
const ITS_VERB = words('had has will would expects expected plans planned intends intended aims aimed hopes hoped')
const EXPLETIVE = words('be been become take taken cost seem appear not make mean')

/**
 * Names that what stands around them shows to be of bodies (companies, charities, regulators) that no lexicon knows: “shares in Temu”,
 * “Temu, which …”, “Temu said it would open a second plant”, “an analyst at Temu”; or of works, which are no people either. In: the document, its runs of names and how they read.
 * Out: the keys of those readings. Linear.
 */
export function bodiesBySurroundings(
  doc: Doc,
  runs: readonly NameRun[],
  readings: readonly Reading[],
): ReadonlySet<string> {
  const bodies = new Set<string>()
  for (let i = 0; i < runs.length; i++) {
    const { kind, key, name } = readings[i]
    if (kind !== 'unknown' || name?.honorific || name?.role || bodies.has(key)) continue
    if (isBodyHere(doc, runs[i])) bodies.add(key)
  }
  return bodies
}

function isBodyHere({ text, tokens }: Doc, { first, last, possessive }: NameRun): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? ''
  if (possessive) return OWNED.has(lower(last + 1)) && lower(last + 2) !== 'of'
  const before = lower(first - 1)
  if (/^(?:in|of)$/.test(before) && /^(?:shares|stake|stock|investors|shareholders)$/.test(lower(first - 2)))
    return true
  if (last === first + 1 && CAMEL_CASE.test(text.slice(tokens[first].start, tokens[first].end))) return true
  // “her sixth novel, The Low Road, …” is nobody
  const comma = before === 'the' ? first - 2 : first - 1
  if (lower(comma) === ',' && lower(last) === ',' && WORKS_OF_ART.has(lower(comma - 1))) return true
  if (before === 'at' && WORKS.has(lower(first - 2))) return true
  if (before === 'the' && /^(?:VERB|AUX)$/.test(tokens[last]?.pos) && endsInWord(text, tokens, first, last)) return true
  if (lower(last) === ',') {
    if (lower(last + 1) === 'which') return true
    return /^(?:an?|the)$/.test(lower(last + 1)) && describesBody(tokens, last + 2)
  }
  if (!SAYS.has(lower(last))) return false
  const clause = lower(last + 1) === 'that' ? last + 2 : last + 1
  if (lower(clause) === 'its') return true
  return lower(clause) === 'it' && ITS_VERB.has(lower(clause + 1)) && !EXPLETIVE.has(lower(clause + 2))
}

const WORKS_OF_ART = words(
  'album anthology autobiography book debut documentary film memoir musical novel novella opera podcast sequel single',
)

/** PitchBook, SunSport; not McKinley, DeShawn, LaToya */
const CAMEL_CASE = /^(?!Ma?c|Fitz|De|Di|Du|La|Le|Mar|O[’'])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u

const ACRONYM = /^\p{Lu}{2,5}$/u

/** “the Good Law Project”, “the Junge SVP”: behind an article a name of several words, the last of which is a word and none a first name; not “the Tory Zarko Brand”. */
function endsInWord(text: string, tokens: Doc['tokens'], first: number, last: number): boolean {
  if (last - first < 2) return false
  const { start, end } = tokens[last - 1]
  if (ACRONYM.test(text.slice(start, end))) return !isGivenName(tokens[first].lower)
  for (let i = first; i < last; i++) if (isGivenName(tokens[i].lower) || !isWord(tokens[i].lower)) return false
  return true
}

/** “a Dutch start-up”, “the housing charity”: a noun phrase whose head is a body, up to what ends it. */
function describesBody(tokens: Doc['tokens'], first: number): boolean {
  let last = first
  while (last - first < 5 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[last]?.pos ?? '')) last++
  const head = tokens[last - 1]
  const next = tokens[last]?.lower ?? ''
  return last > first && BODIES.has(head.lower) && (next === ',' || /^(?:that|which|based|of|for|in)$/.test(next))
}

/** Nouns that describe bodies without standing in their names. */
export const BODIES: ReadonlySet<string> = new Set([
  ...ORGANIZATION_NOUNS,
  ...words(`
    app bakery brand brewery builder business carmaker chain charity developer distillery drugmaker hotel housebuilder lender maker manufacturer non-profit nonprofit operator planemaker
    platform provider pub publisher pressure quango regulator restaurant retailer start-up startup supplier supermarket thinktank utility`),
])

/** A body that may be a company: by the directory, or because its name says nothing else (not “the Senate”, “U.S.”, “Workers”). */
export function isCompany({ kind, nominal, body, label }: Member): boolean {
  if (kind !== 'organization' || nominal !== null) return false
  if (body) return body.type === 'company'
  const last = label
    .toLowerCase()
    .split(/[\s-]+/)
    .at(-1)!
  return !/^[A-Z](?:\.[A-Z])*\.?$/.test(label) && (COMPANY_NOUNS.has(last) || !ORGANIZATION_NOUNS.has(last))
}
