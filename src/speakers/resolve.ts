import type { Article, Attribution, Doc, Quote, Segment, Span, Speaker } from '../types.js'
import { isTopic } from './body-name.js'
import { castOf } from './cast.js'
import { Coreference } from './coreference.js'
import { builtInDirectory, type Directory } from './directory.js'
import { foldWord } from './fold.js'
import type { SourcePhrase } from './head.js'
import type { Member } from './member.js'
import { Naming } from './naming.js'
import { findNameRuns, type NameRun } from './runs.js'
import { readSource } from './source.js'

/**
 * Says who the sources are: source → member of the article's cast → speaker under one canonical name.
 * In: the document, what was attributed to which source, the article's facts, what stands in quotation marks (by start) and the
 * directory of known people. Out: the quotes with the index of their speaker, and the speakers, most quoted first.
 */
export function resolve(
  doc: Doc,
  attributed: readonly Attribution[],
  article: Article,
  marked: readonly Span[] = [],
  directory: Directory = builtInDirectory,
): { quotes: Quote[]; speakers: Speaker[] } {
  const attributions = packed(attributed)
  const quoted = packed(marked)
  const sources: Span[] = []
  for (const { source } of attributions) if (source !== null) sources.push(source)
  const runs = joinBodies(doc, findNameRuns(doc, quoted, sources), directory)
  const cast = castOf(doc, runs, directory)
  const reported = segmentsByStart(attributions)
  const coreference = new Coreference(doc, runs, cast, quoted, reported, directory, article.publishedAt ?? null)
  const members: (Member | null)[] = new Array(attributions.length).fill(null)
  const phrases: (SourcePhrase | null)[] = []
  for (const { source } of attributions) phrases.push(source === null ? null : readSource(doc, source, runs, cast))
  for (const i of inOrder(phrases)) {
    // Who speaks says “I”, and means somebody else by “he”, and by “the president” in any words of theirs.
    const described = phrases[i]!.kind === 'nominal' ? attributions[i].parent : null
    const outer = isHeOrShe(phrases[i]) ? quoteAround(attributions, i, true) : (described ?? -1)
    const named = outer >= 0 ? phrases[outer] : null
    const speaking = named?.kind === 'name' ? cast.members[cast.memberOf[named.run]] : (members[outer] ?? null)
    members[i] = coreference.refer(phrases[i]!, attributions[i], speaking)
  }
  speakForThemselves(attributions, phrases, members)
  return gather(
    attributions,
    members,
    new Naming(runs, cast, article.id ?? doc.text, directory, article.publishedAt ?? null),
  )
}

/**
 * A list in V8's plain form. Those who made it may use another one from the moment that they are compiled, and whatever was compiled
 * here for lists of the first form would be thrown away.
 */
function packed<Item>(list: readonly Item[]): Item[] {
  const items: Item[] = []
  for (const item of list) items.push(item)
  return items
}

/** The indexes of the phrases as they come in the text: mostly as they come in the list. */
function inOrder(phrases: readonly (SourcePhrase | null)[]): number[] {
  const order: number[] = []
  let sorted = true
  let last = -1
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]
    if (phrase === null) continue
    if (phrase.token < last) sorted = false
    last = phrase.token
    order.push(i)
  }
  return sorted ? order : order.sort((a, b) => phrases[a]!.token - phrases[b]!.token)
}

/** “Guild of the Harbour”, “Organization for Security and Cooperation in Europe”: two runs or three that together are a body of the directory. */
function joinBodies({ text, tokens }: Doc, runs: NameRun[], directory: Directory): NameRun[] {
  for (let i = runs.length - 2; i >= 0; i--) {
    const a = runs[i]
    const b = runs[i + 1]
    if (!isJoint(tokens, a, b)) continue
    const c = runs[i + 2]
    const isBody = ({ end }: NameRun) => directory.bodyBySpelling.has(foldWord(text.slice(a.start, end)))
    const last =
      c !== undefined && isJoint(tokens, b, c) && isBody(c) ? c : isBody(b) || sharesOffice(tokens, a, b) ? b : null
    if (last === null) continue
    const whole = text.slice(a.start, last.end)
    const joined = { ...a, text: whole, last: last.last, end: last.end, possessive: last.possessive, weak: false }
    runs.splice(i, last === b ? 2 : 3, joined)
  }
  return runs
}

/** “Ministry of Education and Science”: the second topic of one office. */
const sharesOffice = (tokens: Doc['tokens'], a: NameRun, b: NameRun) =>
  OFFICE_FOR.test(a.text) && tokens[a.last].lower === 'and' && isTopic(tokens[b.first].lower) && b.last - b.first < 3
const OFFICE_FOR = /(?:Ministry|Department) (?:of|for) \S+$/

/** Two runs with nothing but “of”, “and the” … between them. */
const isJoint = (tokens: Doc['tokens'], a: NameRun, b: NameRun) =>
  b.first - a.last <= 2 && JOINTS.has(tokens[a.last]?.lower ?? '')
const JOINTS = new Set(['of', 'for', 'and', 'in', '&', "'", '’'])

/** All segments in the order of the text, in which they mostly stand already. */
function segmentsByStart(attributions: readonly Attribution[]): Segment[] {
  const segments: Segment[] = []
  let sorted = true
  for (const attribution of attributions)
    for (const segment of attribution.segments) {
      if (segments.length > 0 && segments[segments.length - 1].start > segment.start) sorted = false
      segments.push(segment)
    }
  return sorted ? segments : segments.sort((a, b) => a.start - b.start)
}

const isHeOrShe = (phrase: SourcePhrase | null) =>
  phrase?.kind === 'pronoun' && (phrase.word === 'he' || phrase.word === 'she')

/** The quote in whose content another's source stands; -1 where none is. */
function quoteAround(attributions: readonly Attribution[], at: number, inMarks: boolean): number {
  const source = attributions[at].source!
  for (let i = 0; i < attributions.length; i++) {
    if (i === at) continue
    for (const { start, end, quoted } of attributions[i].segments)
      if (start <= source.start && source.end <= end && (quoted || !inMarks)) return i
  }
  return -1
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'we', 'us', 'our'])

/** “I said, ‘…’” inside somebody's words is that somebody's. */
function speakForThemselves(
  attributions: readonly Attribution[],
  phrases: readonly (SourcePhrase | null)[],
  members: (Member | null)[],
) {
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]
    if (phrase?.kind !== 'pronoun' || !FIRST_PERSON.has(phrase.word)) continue
    const outer = attributions[i].parent ?? quoteAround(attributions, i, false)
    if (outer >= 0) members[i] = members[outer]
  }
}

/** The speakers of the members that said something, and the quotes that point to them. */
function gather(attributions: readonly Attribution[], members: readonly (Member | null)[], naming: Naming) {
  /** By the member's index. */
  const entryOf: (Entry | undefined)[] = []
  const byId = new Map<string, Entry>()
  for (const member of members) {
    if (!member) continue
    let entry = entryOf[member.index]
    if (!entry) {
      const speaker = naming.speaker(member)
      entry = byId.get(speaker.id)
      if (entry) entry.speaker = sameSpeaker(entry.speaker, speaker)
      else {
        entry = { speaker, quotes: 0, index: 0 }
        byId.set(speaker.id, entry)
      }
      entryOf[member.index] = entry
    }
    entry.quotes++
  }
  const order = [...byId.values()].sort((a, b) => b.quotes - a.quotes)
  const speakers: Speaker[] = []
  for (const entry of order) {
    entry.index = speakers.length
    speakers.push(entry.speaker)
  }
  const quotes: Quote[] = []
  for (let i = 0; i < attributions.length; i++) {
    const member = members[i]
    quotes.push(withSpeaker(attributions[i], member ? entryOf[member.index]!.index : null))
  }
  return { quotes, speakers }
}

interface Entry {
  speaker: Speaker
  quotes: number
  /** Its place among the speakers. */
  index: number
}

/** Two that came out with one id are one: the label “SMITH:” and the Smith who spoke. A person's name is better than a label. */
function sameSpeaker(first: Speaker, second: Speaker): Speaker {
  const [better, other] = first.kind === 'unnamed' && second.kind !== 'unnamed' ? [second, first] : [first, second]
  return {
    ...better,
    gender: better.gender === 'unknown' ? other.gender : better.gender,
    roles: [...new Set([...better.roles, ...other.roles])],
    variants: [...new Set([...better.variants, ...other.variants])].sort((a, b) => b.length - a.length),
  }
}

/** Written out, because a spread of objects of many shapes costs several times as much. */
const withSpeaker = (a: Attribution, speaker: number | null): Quote => ({
  type: a.type,
  segments: a.segments,
  cue: a.cue,
  source: a.source,
  addressee: a.addressee,
  medium: a.medium,
  modality: a.modality,
  parent: a.parent,
  rule: a.rule,
  confidence: a.confidence,
  speaker,
})
