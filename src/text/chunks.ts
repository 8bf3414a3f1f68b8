import model from 'wink-eng-lite-web-model'
import winkNLP, { type Model } from 'wink-nlp'
import type { Pos } from '../types.js'
import { Automaton } from './automaton.js'
import { TIME_ZONES } from './time-zones.js'

/** wink's memory of words, as it hands it to its model's functions. */
interface Cache {
  property(id: number, name: string): number
  value(id: number): string
  valueOf(feature: 'pos', id: number): Pos
  normal(id: number): number
  nox(packed: number): number
  isMemberPOS(id: number, pos: number): boolean
}

/** wink's vocabulary: `list[hash[word]]` is the word; the model's own words stand before `intrinsicSize`, words met later behind. */
interface Lexemes {
  readonly hash: Record<string, number>
  readonly list: readonly string[]
  readonly intrinsicSize: number
}

/** Beginnings and ends of words with a hyphen that stay one word. */
interface Preserve {
  readonly prefix: Record<string, boolean>
  readonly suffix: Record<string, boolean>
}

/** What wink-nlp has read: `tokens` has four numbers a token: the word, spaces before it and expansion, tag and lemma, negation. */
interface RawDoc {
  readonly cache: Cache
  readonly tokens: number[]
}

type SetTags = (doc: RawDoc, tags: readonly number[]) => void
type TransformSentence = (normal: number, cache: Cache, tokens: readonly number[], i: number) => number
type TransformTag = (tag: number, cache: Cache, tokens: readonly number[], i: number) => number

/** The parts of wink's model that are read here; its own types keep them closed. */
interface Parts {
  core(): {
    readonly features: { readonly lexeme: Lexemes; readonly pos: { readonly list: readonly Pos[] } }
    readonly preserve: Preserve
  }
  sbd(): { readonly machines: readonly string[]; readonly transformers: readonly TransformSentence[] }
  pos(): { readonly machines: readonly string[]; readonly transformers: readonly TransformTag[]; setter: SetTags }
  metaCER(): unknown
}

const parts = model as unknown as Parts
/** Asked for once: the model writes this part into itself each time, twice as long as before, until no string is long enough. */
const metaCER = parts.metaCER()
const sentenceModel = parts.sbd()
const tagModel = parts.pos()

/** wink's numbers of a token; its tag is packed into the third. */
const RAW = 4
const TAG_SHIFT = 20
const TAG_MASK = 63
/** The part of the second number that counts the spaces before a token; above it stands the word that a part of a contraction is for. */
const SPACES = 0xffff

/** Finds where sentences end. */
export const sentenceEnds = new Automaton(sentenceModel.machines[0])
/** Correct tags by those around them, one after the other. */
export const taggers = tagModel.machines.map((json) => new Automaton(json, '0'))

/** All that wink knows of a word by itself. */
export interface Word {
  readonly lower: string
  readonly length: number
  /** The tag that it has unless its neighbours say otherwise; `tagName` has its name. */
  readonly tag: number
  /** Whether that tag is final: the parts of a contraction. */
  readonly settled: boolean
  /** The tags that it can have, as bits. */
  readonly possible: number
  /** Its symbol for `sentenceEnds` after a space and elsewhere. */
  readonly endingAfterSpace: number
  readonly ending: number
  /** Its symbol for each of the taggers where that does not depend on its tag, otherwise -1. */
  readonly hints: readonly number[]
}

/** What stands between two spaces: its words, and where in it each begins. */
export interface Chunk {
  readonly words: readonly Word[]
  readonly starts: readonly number[]
}

/** How many words met in texts wink may keep before it begins anew (0.05 s): so its memory has a bound. */
const MAX_MET = 100_000
/** How many words of chunks are kept at most, some 30 MB: those of the newest chunks, and of those asked for again meanwhile. */
const MAX_KEPT = 150_000
/** What most words and chunks have alike, kept once. */
const NO_HINTS = taggers.map(() => -1)
const AT_START = [0]

let read: { doc: RawDoc; tags: readonly number[] }
let wink = begin()
let chunks = new Map<string, Chunk>()
let olderChunks = new Map<string, Chunk>()
let kept = 0

export const tagName: readonly Pos[] = wink.tagName
/** The symbol of each tag for each of the taggers. */
export const symbolOfTag = taggers.map((tagger) => Uint8Array.from(tagName, (_, tag) => tagger.symbolOf(String(tag))))

/** wink-nlp without its machines, which run here on whole lines: it only splits a chunk and says what it knows of each word. */
function begin() {
  let core: ReturnType<Parts['core']> | undefined
  const setter: SetTags = (doc, tags) => {
    read = { doc, tags }
  }
  const tapped = {
    ...model,
    metaCER: () => metaCER,
    core: () => (core = parts.core()),
    pos: () => ({ ...tagModel, machines: [], setter }),
  }
  const nlp = winkNLP(tapped as unknown as Model, ['pos'])
  if (!core) throw new Error('this release of wink-nlp reads its model in another way')
  const { features, preserve } = core
  return { nlp, lexemes: features.lexeme, tagName: features.pos.list, preserve, met: features.lexeme.list.length }
}

/**
 * wink-nlp remembers every word it meets: without a bound, and with an effect, since a string once taken whole (“Smith's” before a
 * dash) is from then on never cut in two. Here it forgets at once, so that a chunk is read alike whatever was read before.
 */
function forget(): void {
  const { hash, list, intrinsicSize } = wink.lexemes
  for (; wink.met < list.length; wink.met++) delete hash[list[wink.met]]
  if (list.length - intrinsicSize > MAX_MET) wink = begin()
}

/** Whether wink's vocabulary has a word in small letters; it has few names. */
export const isWord = (lower: string): boolean => {
  const id = wink.lexemes.hash[lower]
  return typeof id === 'number' && id < wink.lexemes.intrinsicSize
}

/** The tag that a word has by itself. */
export const tagOf = (word: string): Pos => tagName[chunkOf(word).words[0].tag]

/** The words of a chunk: a run without spaces that wink cuts at, shorter than a few hundred characters. */
export function chunkOf(text: string): Chunk {
  const known = chunks.get(text)
  if (known) return known
  // A copy: as a slice it, and all cut from it, would keep the whole article in memory.
  const key = ` ${text}`.slice(1)
  const chunk =
    olderChunks.get(key) ?? compose(key) ?? readName(key) ?? readClock(key) ?? readGlued(key) ?? readChunk(key)
  kept += 1 + chunk.words.length
  if (kept > MAX_KEPT / 2) {
    olderChunks = chunks
    chunks = new Map()
    kept = 0
  }
  chunks.set(key, chunk)
  return chunk
}

/** A word, or several with hyphens, between marks; no run of full stops and no emoticon. */
const MARKED =
  /^(``|''|[‘'“"[({]?)([A-Za-z]{2,}(?:-[A-Za-z]{2,})*)(?:(['’]s)$|((?:\.(?!\.)|\)(?![;:])|[;:](?![’')\]])|[’'”"\]…,!?—])*)$)/

/**
 * A word between other marks, a possessive, words with hyphens: most of what is new is made of what is known, and put together here
 * as wink does it. Null for everything else, also for what wink keeps whole (“Inc.”, “co-op”) or knows to come apart (“cannot”).
 */
function compose(text: string): Chunk | null {
  const { hash } = wink.lexemes
  const [, opening, core, possessive = '', marks = ''] = MARKED.exec(text) ?? []
  if (core === undefined || core === text || hash[text] !== undefined) return null
  if (opening && hash[opening.slice(-1) + core] !== undefined) return null // “'all”
  const stopped = possessive === '' && marks[0] === '.' && hash[`${core}.`] !== undefined
  if (stopped) return compound([...opening, `${core}.`, ...marks.slice(1)])
  if (possessive !== '' && hash[core + possessive] !== undefined) return null
  const parts = core.split('-')
  if (parts.some((part) => chunkOf(part).words[0].settled)) return null
  const { prefix, suffix } = wink.preserve
  if (parts.length > 1 && (hash[core] !== undefined || prefix[parts[0]] || suffix[parts[parts.length - 1]])) return null
  const joined = parts.flatMap((part, i) => (i === 0 ? [part] : ['-', part]))
  return compound([...opening, ...joined, ...(possessive && [possessive]), ...marks])
}

function compound(parts: readonly string[]): Chunk {
  const words: Word[] = []
  const starts: number[] = []
  let at = 0
  for (const part of parts) {
    const chunk = chunkOf(part)
    words.push(...chunk.words)
    starts.push(...chunk.starts.map((start) => at + start))
    at += part.length
  }
  return { words, starts }
}

const NAME = /^[A-Z][A-Za-z]+$/

/** A capitalised word that is not in wink's vocabulary, most often a name: wink knows the same of all of them. */
function readName(text: string): Chunk | null {
  const { hash } = wink.lexemes
  if (!NAME.test(text) || hash[text] !== undefined) return null
  const lower = text.toLowerCase()
  if (hash[lower] !== undefined) return null
  return { words: [{ ...unknownName, lower, length: text.length }], starts: AT_START }
}

const CLOCK = /^\W?\d{1,2}\.\d{2}(?=[ap]m\b)/i

/** The British “2.14am” as “2:14am”: with its full stop wink ends the sentence in the middle of the hour, and none behind it. */
function readClock(text: string): Chunk | null {
  if (!CLOCK.test(text)) return null
  const { words, starts } = chunkOf(text.replace('.', ':'))
  return { words: words.map((word) => ({ ...word, lower: word.lower.replace(':', '.') })), starts }
}

/** “tripAnthony”, “AESTPremier”: a word or a zone and a name behind it, between which a line break was lost. */
const GLUED = new RegExp(String.raw`^((?:${TIME_ZONES})|[a-z]{3,})(\p{Lu}\p{Ll}.*)$`, 'u')

/** Two words whose line break was lost, where the first is one that wink knows. */
function readGlued(text: string): Chunk | null {
  const [, first, second] = GLUED.exec(text) ?? []
  if (first === undefined || wink.lexemes.hash[first.toLowerCase()] === undefined) return null
  // “newsBy Ana” goes on with a line of its own, which a word alone would not show.
  return tagName[chunkOf(second).words[0].tag] === 'PROPN' ? compound([first, second]) : null
}

/** What wink-nlp itself makes of a chunk. */
export function readChunk(text: string): Chunk {
  wink.nlp.readDoc(text)
  const { doc, tags } = read
  const words: Word[] = []
  const starts: number[] = []
  let at = 0
  for (let i = 0; i < tags.length; i++) {
    const value = doc.cache.value(doc.tokens[i * RAW])
    const start = text.indexOf(value, at)
    if (start < 0) continue
    starts.push(start)
    at = start + value.length
    words.push(wordOf(doc, i, tags[i], value))
  }
  forget()
  return { words, starts: starts.length === 1 && starts[0] === 0 ? AT_START : starts }
}

function wordOf({ cache, tokens }: RawDoc, i: number, tag: number, value: string): Word {
  const [id, packed, settled] = tokens.slice(i * RAW, i * RAW + 3)
  const normal = packed > SPACES ? cache.nox(packed) : cache.normal(id)
  const endingAfter = (spaces: number) => {
    const symbol = sentenceModel.transformers[0](normal, cache, [id, spaces], 0)
    return sentenceEnds.symbolOf(String(symbol))
  }
  const none = tagModel.transformers[0](-1, cache, [id], 0)
  let possible = 0
  for (let pos = 0; pos < tagName.length; pos++) if (cache.isMemberPOS(normal, pos)) possible |= 1 << pos
  return {
    lower: value.toLowerCase(),
    length: value.length,
    tag: settled === 0 ? tag : (settled >>> TAG_SHIFT) & TAG_MASK,
    settled: settled !== 0,
    possible,
    endingAfterSpace: endingAfter(1),
    ending: endingAfter(0),
    hints: none === -1 ? NO_HINTS : taggers.map((tagger) => tagger.symbolOf(String(none))),
  }
}

/** A name that nobody has. */
const unknownName = readChunk('Qzxqvj').words[0]
