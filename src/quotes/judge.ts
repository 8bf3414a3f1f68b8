import { isTalk } from './dialogue.js'
import { type Context, claim, type Draft, isTurn, type MarkedRange } from './draft.js'
import { logOdds, MODEL, probability } from './learned/model.js'
import { readSpanFeatures, type SpanEvidence } from './learned/span-features.js'
import type { Relation } from './relations.js'
import { BESIDE_SPEECH, BY_LAYOUT, LAST_RESORT, SIEVES } from './sieves/index.js'
import type { Question, Sieve } from './sieves/sieve.js'
import { isTerm } from './terms.js'
import { isBlock, isByline, isWholeSentence, standsAlone } from './utterance.js'

/** Below this probability of being an utterance, quoted words are a title, a term or a scare quote; chosen on dev. */
const UTTERED_IN_RELATION = 0.65
const UTTERED_ALONE = 0.7
/** The same beside words that somebody is known to say. */
const UTTERED_BESIDE = 0.4
/** The same where nothing tells who says it. */
const UTTERED_SURELY = 0.8

/** Relations by the quoted span that their content holds. */
type Claims = ReadonlyMap<number, readonly Relation[]>

/**
 * Decides for every quotation whether somebody utters it, and asks the sieves for those that no relation took.
 * Out: the quotations that are utterances; the marks of all others are part of the text around them.
 */
export function judgeQuotations(context: Context, proposals: readonly Relation[]): MarkedRange[] {
  const { doc, features, marked, owner } = context
  const claims = claimsOf(proposals)
  return marked.filter((range, place) => {
    const held = owner[range.first] ?? owner[range.last - 1]
    if (held && isTurn(held)) return false
    const claiming = claims.get(range.index) ?? []
    const { rows, count } = readSpanFeatures(doc, features, range, evidenceOf(claiming))
    const chance = probability(logOdds(MODEL.span, rows, count))
    const talk = context.dialogue && isTalk(context, range)
    if (!talk && (isTerm(context, range, place) || isByline(context, range))) return false
    if (held) return chance >= UTTERED_IN_RELATION
    const uttered = chance >= UTTERED_ALONE
    const alone = isWholeSentence(context, range) && standsAlone(context, range)
    const question = { context, marked: range, place, proposals: uttered ? claiming : [] }
    const sieves = uttered || alone || talk ? SIEVES : chance >= UTTERED_BESIDE ? BESIDE_SPEECH : []
    const block = isBlock(context, range, place) && (alone || talk)
    const last = chance >= UTTERED_SURELY || block ? LAST_RESORT : []
    const decision =
      firstDecision(BY_LAYOUT, question) ?? firstDecision(sieves, question) ?? firstDecision(last, question)
    if (decision) claim(context, decision, [range])
    return decision !== null
  })
}

function firstDecision(sieves: readonly Sieve[], question: Question): Draft | null {
  for (const sieve of sieves) {
    const decision = sieve(question)
    if (decision) return decision
  }
  return null
}

function evidenceOf([best]: readonly Relation[]): SpanEvidence | null {
  if (!best) return null
  const { head, tagging, probability } = best
  return { probability, head: head.token, hasSource: tagging.source.length > 0, alone: tagging.content.length === 1 }
}

function claimsOf(proposals: readonly Relation[]): Claims {
  const claims = new Map<number, Relation[]>()
  for (const relation of proposals) {
    for (const { quoted } of relation.tagging.content) {
      if (quoted < 0) continue
      const known = claims.get(quoted)
      if (known) known.push(relation)
      else claims.set(quoted, [relation])
    }
  }
  return claims
}
