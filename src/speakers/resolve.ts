import type { Article, Attribution, Doc, Quote, Span, Speaker, SpeakerKind } from '../types.js'
import { castOf, type Member } from './cast.js'
import { Coreference } from './coreference.js'
import { surroundings } from './description.js'
import { builtInDirectory, type Directory } from './directory.js'
import { personId, plainId } from './identity.js'
import { findNameRuns, type NameRun } from './runs.js'
import { readSource, runAt } from './source.js'

/**
 * Says who the sources are: source → member of the article's cast → speaker under one canonical name.
 * In: the document, what was attributed to which source, the article's facts, what stands in quotation marks (by start) and the
 * directory of known people. Out: the quotes with the index of their speaker, and the speakers, most quoted first.
 */
export function resolve(
  doc: Doc,
  attributions: readonly Attribution[],
  article: Article,
  quoted: readonly Span[] = [],
  directory: Directory = builtInDirectory,
): { quotes: Quote[]; speakers: Speaker[] } {
  const sources = attributions.map((a) => a.source).filter((source) => source !== null)
  const runs = findNameRuns(doc, quoted, sources)
  const cast = castOf(doc, runs, directory)
  const reported = attributions.flatMap((a) => a.segments).sort((a, b) => a.start - b.start)
  const coreference = new Coreference(doc, runs, cast, quoted, reported, directory, article.publishedAt ?? null)
  const members: (Member | null)[] = new Array(attributions.length).fill(null)
  const phrases = attributions.map((a) => (a.source ? readSource(doc, a.source, runs, cast) : null))
  const order = attributions.map((_, i) => i).filter((i) => phrases[i] !== null)
  order.sort((a, b) => phrases[a]!.token - phrases[b]!.token)
  for (const i of order) members[i] = coreference.refer(phrases[i]!, attributions[i])
  speakForThemselves(attributions, phrases, members)
  return { ...gather(doc, runs, article, attributions, members) }
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'we', 'us', 'our'])

/** “I said, ‘…’” inside somebody's words is that somebody's. */
function speakForThemselves(
  attributions: readonly Attribution[],
  phrases: readonly ReturnType<typeof readSource>[],
  members: (Member | null)[],
) {
  for (const [i, phrase] of phrases.entries()) {
    if (phrase?.kind !== 'pronoun' || !FIRST_PERSON.has(phrase.word)) continue
    const { source, parent } = attributions[i]
    const outer =
      parent ??
      attributions.findIndex(
        (a, j) => j !== i && a.segments.some((s) => s.start <= source!.start && source!.end <= s.end),
      )
    if (outer >= 0) members[i] = members[outer]
  }
}

/** The speakers of the members that said something, and the quotes that point to them. */
function gather(
  doc: Doc,
  runs: readonly NameRun[],
  article: Article,
  attributions: readonly Attribution[],
  members: readonly (Member | null)[],
) {
  const counts = new Map<Member, number>()
  for (const member of members) if (member) counts.set(member, (counts.get(member) ?? 0) + 1)
  const order = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!)
  const scope = hash(article.id ?? doc.text)
  const speakers = order.map((member) => speakerOf(doc, runs, member, scope))
  const indexOf = new Map(order.map((member, i) => [member, i]))
  const quotes = attributions.map((a, i) => ({ ...a, speaker: members[i] ? indexOf.get(members[i])! : null }))
  return { quotes, speakers }
}

function speakerOf(doc: Doc, runs: readonly NameRun[], member: Member, scope: string): Speaker {
  const name = nameOf(member)
  return {
    id: idOf(member, name, scope),
    name,
    kind: kindOf(member),
    gender: member.known?.gender ?? member.gender,
    roles: rolesOf(doc, runs, member),
    variants: [...(member.variants.size > 0 ? member.variants : [name])].sort((a, b) => b.length - a.length),
  }
}

/** The canonical name: the directory's, or the fullest in the article, spelled as it most often is. */
export function nameOf(member: Member): string {
  if (member.known) return member.known.name
  if (member.parts.length > 0) return joinNames(member.parts.map(nameOf))
  if (member.kind === 'organization' || member.kind === 'place' || member.nominal) return plainLabel(member)
  const words = (text: string) => text.split(' ').length
  let best = member.name?.text ?? member.label
  for (const [spelling, count] of member.spellings)
    if (words(spelling) === words(best) && count > (member.spellings.get(best) ?? 0)) best = spelling
  const { generation } = member.name ?? { generation: null }
  return generation
    ? `${best} ${generation === 'jr' || generation === 'sr' ? `${generation[0].toUpperCase()}r.` : generation.toUpperCase()}`
    : best
}

const joinNames = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** “The Chinese Foreign Ministry” → Chinese Foreign Ministry; “A Ukrainian official” → a Ukrainian official. */
function plainLabel({ label, kind }: Member): string {
  const named = kind === 'organization' || kind === 'place'
  if (named) return label.replace(/^(?:the|a|an)\s+/i, '')
  return /^(?:\p{Lu}\p{Ll}+\s\p{Lu}|\p{Lu}{2})/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

function kindOf({ kind, nominal }: Member): SpeakerKind {
  if (kind === 'place') return 'organization'
  if (kind === 'unknown') return 'person'
  return nominal?.plural && kind !== 'organization' && kind !== 'document' ? 'unnamed' : kind
}

function idOf(member: Member, name: string, scope: string): string {
  if (member.known) return member.known.id
  if (member.body) return member.body.id
  if (member.parts.length > 0) return member.parts.map((part) => idOf(part, nameOf(part), scope)).join('+')
  if (member.kind === 'organization' || member.kind === 'place') return plainId(name) || scope
  const own = member.nominal ? null : member.name && personId(member.name)
  return (
    own ||
    `${plainId(name).slice(0, 60)}~${scope}${member.nominal?.determiner === 'indefinite' ? `-${member.index}` : ''}`
  )
}

/** Titles and appositions that the text gives a speaker. */
function rolesOf(doc: Doc, runs: readonly NameRun[], member: Member): string[] {
  const found = new Set(member.roles)
  for (const token of member.full) {
    const run = runs[runAt(runs, token)]
    const { before, after } = surroundings(doc, run.first, run.last)
    if (before) found.add(before)
    if (after && !/^(?:democrat|republican|independent) /.test(after)) found.add(after)
  }
  return [...found]
}

/** A short hash (FNV-1a) that keeps what has no name of its own inside its article. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length && i < 4096; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return ((value ^ text.length) >>> 0).toString(36)
}
