import { MODALS } from '../clause.js'
import { isReporting, isSaying } from '../cue-lexicon.js'
import { withUnits } from '../learned/tagger.js'
import {
  type Amendment,
  COORDINATES,
  isNounPhrase,
  isPunctuation,
  isQuoted,
  isVerbal,
  lastScene,
  plainUnit,
} from './amendment.js'

/**
 * She insisted her plan was working and told broadcasters: “…” — a second verb of saying, right before a quotation or leading
 * to it over a colon, begins a report of its own. At most five words stand between the verb and the colon.
 */
export const secondReport: Amendment = (doc, tagging, head) => {
  const { content } = tagging
  for (let k = 1; k + 2 < content.length; k++) {
    if (content[k].first < head || isQuoted(content[k]) || !COORDINATES.has(doc.tokens[content[k].first].lower))
      continue
    const verb = doc.tokens[content[k + 1].first]
    if (isQuoted(content[k + 1]) || verb.pos !== 'VERB' || !isReporting(verb.lower)) continue
    // “that prices fell and analysts said” has a subject of its own and is nested; here the verb has none.
    const next = content.slice(k + 2, k + 9).findIndex(isQuoted)
    if (next < 0) continue
    const mark = next === 0 ? ':' : doc.tokens[content[k + 1 + next].first].lower
    if (mark !== ':' && mark !== ',') continue
    const left = content.slice(0, doc.tokens[content[k - 1].first].lower === ',' ? k - 1 : k)
    return left.length > 0 ? withUnits(tagging, tagging.source, left) : null
  }
  return null
}

/**
 * “It breaks the treaty,” she added of the pact, which banned weapons. — after a finished quotation and its verb the narrator
 * goes on: what follows without marks is not said, unless “that” leads it in.
 */
export const narratorsTail: Amendment = (doc, tagging, head) => {
  const { content } = tagging
  const after = content.findIndex(({ first }) => first > head)
  if (after <= 0) return null
  for (let k = 0; k < after; k++) if (!isQuoted(content[k]) && !isPunctuation(doc, content[k])) return null
  const plain = content.findIndex((unit, k) => k >= after && !isQuoted(unit) && !isPunctuation(doc, unit))
  if (plain < 0) return null
  const { lower } = doc.tokens[content[plain].first]
  // “…,” she says, and laughs.
  const [next, third] = doc.tokens.slice(content[plain].first + 1, content[plain].first + 3)
  const laughs =
    lower === 'and' && next?.pos === 'VERB' && third?.lower !== 'that' && !content.slice(plain).some(isQuoted)
  if (/^(?:that|and|but)$/.test(lower) && !laughs) return null
  return withUnits(tagging, tagging.source, content.slice(0, plain))
}

/** “Ask my wife,” was all he would say; “a gift” is how Lind puts it. — what leads from the words to who says them is no part of them. */
export const summedUp: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  const at = content.findIndex(
    (unit, k) => k > 0 && isQuoted(content[k - 1]) && /^(?:is|was)$/.test(tokens[unit.first].lower),
  )
  if (at < 0 || content[at].first > head || !/^(?:all|how|what)$/.test(tokens[content[at].first + 1]?.lower ?? ''))
    return null
  const name = content.filter(({ first, last }, k) => k > at + 1 && last <= head && tokens[first].pos !== 'AUX')
  const source = tagging.source.length === 0 && isNounPhrase(doc, name) ? name : tagging.source
  const said = content.filter(({ first }, k) => k < at || first > head)
  return withUnits(tagging, source, said)
}

/** Lind is a weary pilot: “Ice, ice,” he sighs. — of a sentence that a colon leads from, only the words in marks are his. */
export const behindColon: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  const quote = content.findLastIndex(
    (unit) => isQuoted(unit) && unit.last <= head && tokens[unit.first - 1]?.lower === ':',
  )
  if (quote <= 0 || !isSaying(tokens[head].lower)) return null
  return withUnits(tagging, tagging.source, content.slice(quote))
}

/** Lord Lind says buses are “the backbone” (report, July 5). — a parenthesis behind the quotation that the words end with is the narrator's. */
export const inBrackets: Amendment = ({ tokens }, tagging, head) => {
  const { content } = tagging
  const at = content.findIndex((unit, k) => k > 0 && isQuoted(content[k - 1]) && tokens[unit.first].lower === '(')
  if (at < 0 || content[at].first < head || content.slice(at).some(isQuoted)) return null
  const { last } = content[content.length - 1]
  const dated = tokens.slice(content[at].first, last).some(({ lower, pos }) => lower === ',' || pos === 'NUM')
  return dated && tokens[last - 1].lower === ')' ? withUnits(tagging, tagging.source, content.slice(0, at)) : null
}

/** “…,” she said, referring to the pact. — tells what her words are about and reports none, but in: referring to “the thugs”. */
export const reference: Amendment = (doc, tagging, head) => {
  const { lower } = doc.tokens[head]
  if (lower !== 'referring' && lower !== 'alluding') return null
  return tagging.content.some((unit) => isQuoted(unit) && unit.first - head <= 4)
    ? null
    : withUnits(tagging, tagging.source, [])
}

/** “that the base will close, according to a transcript” — who passes a report on is no part of it. */
export const passedOn: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  const from = content.findIndex(
    ({ first }) => first > head && tokens[first].lower === 'according' && tokens[first + 1]?.lower === 'to',
  )
  if (from <= 0 || content.slice(from).some(isQuoted)) return null
  // “said it was ready, as strikes killed nine, according to medics”: the last clause is theirs.
  const scene = lastScene(doc, content.slice(0, from))
  const theirs =
    scene > 0 &&
    content[scene].first > head &&
    isVerbal(doc, { first: content[scene].first, last: content[from].first })
  return withUnits(tagging, tagging.source, content.slice(0, theirs ? scene : from))
}

/** The Herald reported, citing two officials, that … — between commas stands what it cites; what “that” leads in it reports itself. */
export const citing: Amendment = ({ tokens }, tagging, head) => {
  if (!/^(?:citing|quoting)$/.test(tokens[head].lower) || tokens[head - 1]?.lower !== ',') return null
  const { content } = tagging
  const comma = content.findIndex(
    ({ first }) => first > head && tokens[first].lower === ',' && tokens[first + 1].lower === 'that',
  )
  return comma > 0 ? withUnits(tagging, tagging.source, content.slice(0, comma)) : null
}

/** In tokens, marks included. */
const FRAGMENT = 6

/** Starmer turns up in a video, saying, “…” — what stands without marks before a participle that leads to a quotation is the narrator's. */
export const participle: Amendment = (doc, tagging, head) => {
  const { content } = tagging
  if (!/ing$/.test(doc.tokens[head].lower) || doc.tokens[head - 1]?.lower !== ',') return null
  const after = content.filter(({ first }) => first > head)
  const before = content.filter(({ last }) => last <= head)
  // “kept its ‘buy’ rating, saying”: marks in the middle of a clause are none of its words.
  const said = before.findLast((unit) => !isPunctuation(doc, unit))
  return after.some(isQuoted) &&
    said &&
    !isQuoted(said) &&
    before.every((unit) => !isQuoted(unit) || unit.last - unit.first < FRAGMENT)
    ? withUnits(tagging, tagging.source, after)
    : null
}

const NARRATORS = /^(?:adding|declaring|noting|observing|stressing)$/

const PAST = /(?:ed|said|told|wrote)$/

/**
 * She said the harbour would stay open and warned the ferrymen of ice; said it was safe but warned … — behind “would stay”, and behind
 * “but”, a verb of saying in the past goes on with “said”, not with what was said.
 */
export const secondPredicate: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  if (!PAST.test(tokens[head].lower)) return null
  let bare = false
  for (let k = 0; k < content.length; k++) {
    if (content[k].first < head || isQuoted(content[k])) continue
    const { lower, pos } = tokens[content[k].first]
    // “had been expected”
    if (MODALS.has(lower) || lower === 'to' || lower === 'had') bare = true
    else if (pos === 'VERB' || pos === 'AUX' || lower === 'that') {
      // A comma before “and”, and “but”, part it from the clause.
      const and = content[k].first - 1
      const but = tokens[and].lower === 'but' || tokens[and - 1]?.lower === ','
      const joined =
        (bare || but) && k > 1 && COORDINATES.has(tokens[content[k].first - 1].lower) && !isQuoted(content[k - 1])
      if (joined && pos === 'VERB' && isReporting(lower) && PAST.test(lower)) {
        const left = content.slice(0, k - 1)
        return withUnits(tagging, tagging.source, isPunctuation(doc, left[left.length - 1]) ? left.slice(0, -1) : left)
      }
      if (lower === 'that' || (pos === 'AUX' && !/^(?:be|have|been)$/.test(lower))) bare = false
    }
  }
  return null
}

/** The tense that an ending tells. */
const tenseOf = (lower: string) =>
  /(?:ed|held|said|told|wrote|found|thought)$/.test(lower) ? 'past' : /[^s]s$/.test(lower) ? 's' : ''

/**
 * He accepts that it rained but disputes that anybody was hurt. — a second verb that reports, with “that” right behind it, is of who says the first, where the
 * clause between has no verb in the same tense that it could follow.
 */
export const secondThat: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  const tense = tenseOf(tokens[head].lower)
  if (tense === '') return null
  for (let k = 1; k + 2 < content.length; k++) {
    const { first } = content[k]
    if (first < head || isQuoted(content[k])) continue
    const { lower, pos } = tokens[first]
    const verb = tokens[first + 1]
    if (
      /^(?:and|but)$/.test(lower) &&
      (isReporting(verb.lower) || /^disput/.test(verb.lower)) &&
      tenseOf(verb.lower) === tense &&
      tokens[first + 2].lower === 'that'
    ) {
      const left = content.slice(0, k)
      return withUnits(tagging, tagging.source, isPunctuation(doc, left[left.length - 1]) ? left.slice(0, -1) : left)
    }
    if (pos === 'VERB' && tenseOf(lower) === tense && tokens[first - 1].pos !== 'AUX') return null
  }
  return null
}

/**
 * The court rejected the plea, observing that it “came late”; she says it will stay open, declaring it “safe” — behind a comma a participle
 * of saying begins a report of its own. Behind verbs that report a clause only such as hardly anybody in that clause would be the subject of.
 */
export const ownParticiple: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  const clause = isSaying(tokens[head].lower)
  const at = content.findIndex((unit, k) => {
    const next = content[k + 1]
    if (k === 0 || unit.first < head || isQuoted(unit) || tokens[unit.first].lower !== ',' || !next || isQuoted(next))
      return false
    const { lower } = tokens[next.first]
    if (!/ing$/.test(lower) || !isReporting(lower) || content[k - 1].first < head) return false
    return !clause || NARRATORS.test(lower) || !content.slice(0, k).some((said) => isVerbal(doc, said))
  })
  return at > 0 ? withUnits(tagging, tagging.source, content.slice(0, at)) : null
}

/** Words that lead in when somebody said it. */
const SCENE = /^(?:after|ahead|as|during|following|upon|when|while)$/

/**
 * The bank may cut its rates, the governor said on Monday, but she set a high bar for it; … the governor said here when she met the press.
 * — behind “but” and “when” the narrator goes on; what the governor said stands in front of her.
 */
export const frontClause: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  const { source, content } = tagging
  const said = content.find((unit) => !isPunctuation(doc, unit))
  if (!said || said.first < head || !isSaying(tokens[head].lower) || source.length === 0 || source[0].first > head)
    return null
  const but = tokens[said.first].lower === 'but' && tokens[said.first - 1]?.lower === ','
  const { first } = sentences[tokens[head].sentence]
  const scene = SCENE.test(tokens[said.first].lower) && !SCENE.test(tokens[first].lower) && tokens[first].pos !== 'ADP'
  if (!but && !(scene && !content.some(isQuoted))) return null
  const before = source[0].first - 1
  // “…,” she said: the comma stands in the marks.
  const comma = scene && CLOSING_MARK.test(tokens[before]?.lower ?? '') ? before - 1 : before
  const front = plainUnit({ first, last: scene ? before : comma })
  const verb = tokens.slice(first, Math.max(first, comma)).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return verb && tokens[comma].lower === ',' ? withUnits(tagging, source, [front]) : null
}
const CLOSING_MARK = /^(?:["”’»]|'')$/

/** … that prices will fall; the bank disagrees. — behind a semicolon the narrator goes on, but for “; that” and “; and that”. */
export const semicolon: Amendment = (doc, tagging, head) => {
  const { tokens } = doc
  const { content } = tagging
  // “…, she said; he called it ‘mad’”: what was said stands in front.
  if (tokens[head + 1]?.lower === ';' && content[0]?.first < head) {
    const front = content.filter(({ first }) => first < head)
    const next = content[front.length]
    // “…,” he said; “the port …”
    return next && !isQuoted(next) ? withUnits(tagging, tagging.source, front) : null
  }
  const at = content.findIndex((unit) => unit.first > head && tokens[unit.first].lower === ';')
  if (at <= 0 || at + 1 >= content.length) return null
  const next = content.slice(at + 1)
  if (!next.some(({ first }) => tokens[first].pos === 'VERB' || tokens[first].pos === 'AUX')) return null
  if (next.some(isQuoted) || next.some(({ first }, k) => k < 3 && tokens[first].lower === 'that')) return null
  return withUnits(tagging, tagging.source, content.slice(0, at))
}
