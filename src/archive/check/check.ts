import { sql } from 'drizzle-orm'
import type { Directory } from '../../speakers/directory.js'
import type { OffsetUnit } from '../../text/offsets.js'
import type { Database } from '../connection.js'
import { InvalidRequest } from '../errors.js'
import { passageOf, type QuoteRow, quoteColumns, quoteTables, toStoredQuote } from '../reading.js'
import { listOf } from '../rows.js'
import type { CheckResult, Evidence } from '../schemas.js'
import { findNames, personsNamed } from '../speaker-names.js'
import { isNegation, type Word, words } from '../words.js'
import { type Alignment, align } from './align.js'
import { bySharedRuns, byWords, type Candidate, closestBy } from './candidates.js'
import { type Piece, readClaim, runsOf } from './claim.js'
import { difference, whatChanged } from './difference.js'
import { ALTERED, judge, type Match } from './verdict.js'

interface Claim {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly words: readonly Word[]
  readonly offsets: OffsetUnit
}

const GOOD = 0.9
const SHORT = 8
const SHOWN = 10
const MAX_WORDS = 1_000

/**
 * Was it said, in these words, by whom? Only what somebody said himself is evidence: words by others about the claimed
 * speaker count as words of theirs. In: a claimed quote and, maybe, a speaker in any spelling. Out: see CheckResult.
 */
export async function check(
  db: Database,
  asked: { quote: string; speaker?: string | null; offsets?: OffsetUnit },
  directory: Directory,
): Promise<CheckResult> {
  const pieces = readClaim(asked.quote)
  const runs = runsOf(pieces)
  const claim: Claim = { text: asked.quote, pieces, words: runs.flat(), offsets: asked.offsets ?? 'utf16' }
  if (claim.words.length === 0) throw new InvalidRequest('There are no words in the claimed quote', '/quote', 'body')
  if (claim.words.length > MAX_WORDS)
    throw new InvalidRequest(`A claim has at most ${MAX_WORDS} words`, '/quote', 'body')
  const persons = asked.speaker ? await personsNamed(db, asked.speaker, directory) : []
  const matches = rank(claim, await bySharedRuns(db, runs), persons, asked.speaker)
  if (!matches.some((m) => m.alignment.similarity >= GOOD)) {
    const known = new Set(matches.map((m) => m.candidate.key))
    const more = (await byWords(db, claim.words)).filter((c) => !known.has(c.key))
    matches.push(...rank(claim, more, persons, asked.speaker))
  }
  // “There were 400 ships”: of a claim of so few words the one that was changed may be all there was to look for
  if (
    persons.length > 0 &&
    claim.words.length < SHORT &&
    !matches.some((m) => m.saidByClaimed && m.alignment.similarity >= ALTERED)
  ) {
    const known = new Set(matches.map((m) => m.candidate.key))
    const more = (await closestBy(db, claim.words, persons)).filter((c) => !known.has(c.key))
    matches.push(...rank(claim, more, persons, asked.speaker))
  }
  const ruling = judge(matches, asked.speaker ?? null)
  const evidence = await showEvidence(db, claim, ruling.evidence.slice(0, SHOWN))
  const nearby = ruling.verdict === 'not-found' ? await closest(db, claim, matches, persons, asked.speaker) : []
  const [first] = evidence
  return {
    claim: { quote: asked.quote, speaker: asked.speaker ?? null },
    verdict: ruling.verdict,
    explanation: ruling.explain(first, nearby[0]),
    confidence: ruling.confidence,
    speaker: first?.quote.speaker ?? null,
    difference: first?.difference ?? [],
    changed: first?.changed ?? { negation: false, number: false, date: false, name: false },
    evidence,
    closest: nearby,
    candidates: asked.speaker ? await namesFor(db, asked.speaker, persons, directory) : [],
  }
}

function rank(
  claim: Claim,
  candidates: readonly Candidate[],
  persons: readonly string[],
  speaker?: string | null,
): Match[] {
  return candidates.map((candidate) => ({
    candidate,
    alignment: alignWith(claim, candidate.text),
    words: claim.words.length,
    saidByClaimed:
      !speaker || !candidate.person || candidate.kind === 'unnamed' ? null : persons.includes(candidate.person),
  }))
}

/** Words in brackets in the stored quote are the article's, not the speaker's: they may be left out or stand for others. */
function alignWith(claim: Claim, text: string): Alignment {
  const said = words(text)
  const brackets = [...text.matchAll(/\[[^\]]*\]/g)].map((m) => [m.index, m.index + m[0].length])
  const bracketed =
    brackets.length > 0 ? said.map((w) => brackets.some(([from, to]) => w.start >= from && w.end <= to)) : []
  return align(claim.pieces, said, bracketed)
}

async function showEvidence(db: Database, claim: Claim, matches: readonly Match[]): Promise<Evidence[]> {
  const keys = listOf(
    matches.map((m) => m.candidate.key),
    'bigint',
  )
  const { rows } = await db.execute<QuoteRow>(
    sql`select ${quoteColumns} from ${quoteTables} where q.key = any(${keys})`,
  )
  return matches.flatMap((match) => {
    const row = rows.find((r) => r.key === match.candidate.key)
    return row ? [toEvidence(claim, match, row)] : []
  })
}

function toEvidence(claim: Claim, { alignment, saidByClaimed }: Match, row: QuoteRow): Evidence {
  const said = { text: row.text, words: words(row.text) }
  const [from, to] = alignment.covered
  const { segments } = row.spans
  return {
    quote: toStoredQuote(row, claim.offsets),
    similarity: Math.round(alignment.similarity * 1000) / 1000,
    saidByClaimed,
    difference: difference(alignment, claim, said),
    changed: whatChanged(alignment, claim, said),
    clipped:
      from > 0 || to < said.words.length || alignment.steps.some((s) => s.op === 'elided' && s.said[1] > s.said[0]),
    negatedBefore: said.words.slice(Math.max(0, from - 5), from).some((w) => isNegation(w.fold)),
    passage: passageOf(row.article_text, segments[0][0], segments.at(-1)![1]).text,
  }
}

async function closest(
  db: Database,
  claim: Claim,
  matches: readonly Match[],
  persons: readonly string[],
  speaker?: string | null,
): Promise<Evidence[]> {
  const known = new Set(matches.map((m) => m.candidate.key))
  const more = (await closestBy(db, claim.words, persons)).filter((c) => !known.has(c.key))
  const all = [...matches, ...rank(claim, more, persons, speaker)].filter((m) => m.alignment.similarity > 0.2)
  all.sort((a, b) => b.alignment.similarity - a.alignment.similarity)
  return showEvidence(db, claim, all.slice(0, 5))
}

/** Whom the claimed name means, or, where that is nobody, whom it is like. */
async function namesFor(
  db: Database,
  speaker: string,
  persons: readonly string[],
  directory: Directory,
): Promise<CheckResult['candidates']> {
  const found = persons.length > 0 ? persons : (await findNames(db, speaker, directory, 5)).map((f) => f.person)
  const { rows } = await db.execute<{ id: string; name: string }>(
    sql`select id, coalesce(preferred, name) as name from speakers where id = any(${listOf(found, 'text')})`,
  )
  return found.slice(0, 5).flatMap((f) => rows.find((r) => r.id === f) ?? [])
}
