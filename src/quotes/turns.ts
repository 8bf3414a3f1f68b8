import type { Doc, Paragraph, Span, TokenRange } from '../types.js'
import { isKindOfPiece } from './rubrics.js'
import { FIRST_PERSON } from './utterance.js'

/** One turn of a transcript or an interview: who speaks by its label, and the words. */
export interface Turn {
  readonly label: Span
  /** The colon or full stop after the label. */
  readonly mark: Span
  /** Token where the label begins, marks before it included. */
  readonly first: number
  /** Runs of tokens: the rest of the label's paragraph, and unlabelled paragraphs that go on with it. */
  readonly content: readonly TokenRange[]
}

interface Label {
  readonly paragraph: number
  readonly name: string
  /** SMITH, Q or A: no ordinary line begins so. */
  readonly loud: boolean
  /** A title, a name and a full stop, or a name in capitals and a full stop: only where such labels recur. */
  readonly stopped: boolean
  /** A letter without a mark: only where loud labels with one stand beside it. */
  readonly bare: boolean
  readonly label: Span
  readonly mark: Span
  /** Tokens where the label begins, marks before it included, and where the words do. */
  readonly at: number
  readonly first: number
}

// “SMITH: …”, “SEN. JOHN SMITH (D-OHIO): …”, “Q: …”, “Q. …”, “Tim Cook: …”, “**Smith:** …”, “Some hon. members: …”
const LABEL =
  /^\s*(?:Q\d{1,4}\s+)?[“"]?(?:\*\*)?(?<name>[QA](?=[:.]\s)|(?:(?:Some|Several|An|A) )?[Hh]on(?:ourable|orable|\.)? [Mm]embers?(?=:)|\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|\d{1,3}|de|von|van|al|bin|of|the|and)){0,5}(?: \([^()\n]{1,40}\)){0,2})(?<role>, \p{Lu}[\p{Lu}\p{N} .,'’&/-]{2,60})?(?:\*\*)?(?<mark>[:.])(?:\*\*)?\s+(?=\S)/u

const TITLE =
  '(?:The|Mr|Mrs|Ms|Miss|Dr|Senator|Sen|Representative|Rep|Lord|Lady|Baroness|Sir|Dame|Judge|Justice|Professor|Prof|Chair|Chairman|Chairwoman|Mayor|Governor|Gov|Secretary|Minister|Hon)'
/** “Mr O’BRIEN”, “Senator McKAY”, “The CHAIRMAN”: the records of parliaments. */
const TITLED = String.raw`(?:${TITLE}\.? )+(?:Mc|Mac|O[’'])?\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,3}`
/** “Hon. members: Shame!”, “An hon. member: …”: those whom the record does not name. */
const MEMBERS = String.raw`(?:(?:Some|Several|An|A) )?[Hh]on(?:ourable|orable|\.)? [Mm]embers?`
const IS_TITLED = new RegExp(`^(?:${TITLED}|${MEMBERS})$`, 'u')
/** “Mr. O’BRIEN. Thank you.”: those of the American congress end the label with a full stop; so do plays, “HAMLET. Very like.” */
const STOPPED_LABEL = new RegExp(
  String.raw`^\s*(?<name>${TITLED}|\p{Lu}[\p{Lu}’'-]{2,}(?: \p{Lu}[\p{Lu}’'-]+){0,2})(?<mark>\.)\s+(?=\S)`,
  'u',
)
/** So many labels with full stops make a record of a debate. */
const MIN_STOPPED = 3

/** Words that stand before a colon and name nobody, beside the kinds of pieces. */
const NO_NAME =
  /^(?:UPDATE|NOTE|WATCH|READ|BREAKING|EXCLUSIVE|ANALYSIS|FACT CHECK|LIVE|RELATED|MORE|POLL|REPORT|QUESTION|ANSWER|STORY|HEADLINE|CONTACT|ADDRESS|PHONE|EMAIL|DATE|TIME|WHERE|WHEN|WHAT|WHO|WHY|HOW|P\.?S|NB|TL;?DR)\b/i
/** Words that open an ordinary sentence before a colon. */
// “The President:” recurs in transcripts.
const NO_LABEL =
  /^(?:The(?! (?:President|Prime Minister|Chancellor|Chair|Speaker|Vice President|Secretary|Minister)$)|In|At|By|To|But|And|It|This|That|Here|There|O[Nn]|F(?:or|OR))(?: |$)/

/** In characters: the longest label, its office and colon included. */
const LABEL_REACH = 130

/** “Q Mr. President, are you …”: in the records of the White House a question has a letter without a mark. */
const BARE_QUESTION = /^\s*(?<name>Q)(?<mark>)\s+(?=[\p{Lu}“"(—–-])/u

/** The label that a paragraph begins with, if any. In: the paragraph and its index. */
export function labelOf(doc: Doc, paragraph: Paragraph, index: number): Label | null {
  const head = doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LABEL_REACH))
  const labelled = LABEL.exec(head)
  // “SEN. MURPHY: …” ends at its colon.
  const stopped = labelled?.groups?.mark === ':' ? null : STOPPED_LABEL.exec(head)
  const match = stopped ?? BARE_QUESTION.exec(head) ?? labelled
  if (!match?.groups) return null
  const { name, mark, role } = match.groups
  const titled = IS_TITLED.test(name)
  // “JAKE TAPPER, CNN HOST:” — what stands behind the comma is shouted as the name is.
  if (role && name !== name.toUpperCase()) return null
  const sure = titled || name === 'Q' || name === 'A'
  if (mark === '.' && !sure && !stopped) return null
  if (!sure && (NO_NAME.test(name) || isKindOfPiece(name) || NO_LABEL.test(name))) return null
  const start = paragraph.start + match[0].indexOf(name)
  // Without a mark the letter is one.
  const markAt = mark === '' ? start : paragraph.start + match[0].lastIndexOf(mark)
  const bodyAt = paragraph.start + match[0].length
  let first = paragraph.first
  while (first < paragraph.last && doc.tokens[first].start < bodyAt) first++
  if (first >= paragraph.last) return null
  const bare = name.replace(/\(.*\)/, '').trim()
  const loud = sure || (bare === bare.toUpperCase() && bare.replace(/[^\p{L}]/gu, '').length >= 2)
  return {
    paragraph: index,
    name: bare,
    loud,
    stopped: stopped !== null,
    bare: mark === '',
    at: paragraph.first,
    first,
    label: { start, end: start + bare.length },
    mark: { start: markAt, end: markAt + 1 },
  }
}

// “… the match? A: It was hard.”
const QUESTION_OR_ANSWER = /(?<=[.?!…][”"’]?\s)(?<name>[QA])(?<mark>[:.])\s+(?=\S)/g

/** A paragraph's labels: the one it begins with; where that is “Q:” also the “A:” and “Q:” behind it. */
function labelsOf(doc: Doc, paragraph: Paragraph, index: number): Label[] {
  const opening = labelOf(doc, paragraph, index)
  if (opening?.name !== 'Q') return opening ? [opening] : []
  const { tokens, text } = doc
  const labels = [opening]
  let i = opening.first
  for (const { 0: match, index: offset, groups } of text
    .slice(paragraph.start, paragraph.end)
    .matchAll(QUESTION_OR_ANSWER)) {
    const start = paragraph.start + offset
    while (i < paragraph.last && tokens[i].start < start) i++
    const at = i
    while (i < paragraph.last && tokens[i].start < start + match.length) i++
    if (at === i || i === paragraph.last) break
    const label = { start, end: start + 1 }
    const mark = { start: start + 1, end: start + 2 }
    labels.push({
      paragraph: index,
      name: groups!.name,
      loud: true,
      stopped: false,
      bare: false,
      label,
      mark,
      at,
      first: i,
    })
  }
  return labels
}

// “(APPLAUSE)”, "(CROSSTALK.)": what happened in the room
const STAGE_DIRECTION = /^\s*["“]?[([][\p{Lu}\s,.]+[)\]][.”"\s]*$/u

/** “ANKARA: The minister said …”: in a digest of news a place heads its item; a label that comes once, before what the narrator tells. */
function heads(
  { text, paragraphs }: Doc,
  { name, paragraph, mark }: Label,
  count: ReadonlyMap<string, number>,
): boolean {
  if (count.get(name) !== 1 || IS_TITLED.test(name)) return false
  const item = text.slice(mark.end, paragraphs[paragraph].end)
  return /\b(?:said|told)\b/.test(item) && !FIRST_PERSON.test(item)
}

/** So many labels, on so great a share of the paragraphs, may be a conversation in which nobody speaks twice. */
const MIN_TALK = 3
const TALK_SHARE = 0.75
const ADDRESS = /\?|\b(?:you|your|thanks|thank)\b/i

/**
 * “Operator: The first question is from Ken Wu. / Ken Wu: Thanks for …”: nearly every paragraph has a label, two of them a name in full, one of whom
 * another turn names, and most speak to somebody.
 */
function isTalk({ text, paragraphs }: Doc, labels: readonly Label[]): boolean {
  if (labels.length < MIN_TALK || labels.length < TALK_SHARE * paragraphs.length) return false
  const inFull = labels.filter(({ name }) => name.includes(' '))
  if (inFull.length < 2) return false
  const turns = labels.map(({ mark, paragraph }) => text.slice(mark.end, paragraphs[paragraph].end))
  const named = new Set(turns.flatMap((words) => words.match(/(?<=\p{Ll},? )\p{Lu}\p{L}+/gu) ?? []))
  if (!inFull.some(({ name }) => name.split(' ').some((word) => named.has(word)))) return false
  const spoken = turns.filter((words) => FIRST_PERSON.test(words) || ADDRESS.test(words))
  return spoken.length * 2 > labels.length
}

/**
 * The labelled turns of a transcript. One loud label (“SMITH: …”) is a turn; a quiet one (“Smith: …”) only where labels recur,
 * because a headline (“Smith: I will go”) looks the same.
 */
export function findTurns(doc: Doc): Turn[] {
  const labels = doc.paragraphs.flatMap((p, i) => labelsOf(doc, p, i))
  const count = new Map<string, number>()
  for (const { name } of labels) count.set(name, (count.get(name) ?? 0) + 1)
  const quiet = labels.filter((l) => !l.loud)
  const recurring = quiet.filter((l) => (count.get(l.name) ?? 0) > 1)
  const isDialogue =
    new Set(recurring.map((l) => l.name)).size >= 2 ||
    (recurring.length >= 2 && labels.length >= 4) ||
    isTalk(doc, quiet)
  const stopped = labels.filter((l) => l.stopped)
  const isDebate = stopped.filter(({ name }) => IS_TITLED.test(name)).length >= MIN_STOPPED
  const roles = stopped.filter(({ name }) => !IS_TITLED.test(name) && count.get(name)! > 1)
  const isPlay = new Set(roles.map(({ name }) => name)).size >= 2
  const isRecord = labels.some(({ loud, bare, name }) => loud && !bare && name.length > 1)
  const kept = labels.filter((l) =>
    l.bare
      ? isRecord
      : l.stopped
        ? isDebate || isPlay
        : l.loud
          ? (l.name !== 'A' || count.has('Q')) && !heads(doc, l, count)
          : isDialogue,
  )
  const isTranscript = kept.length >= 3
  // A single loud label at the head of an article is a dateline (“NEW DELHI: …”).
  if (kept.length === 1 && kept[0].paragraph < 3) return []
  return kept.map((label, i) => {
    const next = kept[i + 1]
    const last = next?.paragraph === label.paragraph ? next.at : doc.paragraphs[label.paragraph].last
    const content: TokenRange[] = [{ first: label.first, last }]
    // Only between two labels do unlabelled paragraphs belong to the turn; after the last label the story may go on.
    const until = isTranscript && next ? next.paragraph : label.paragraph + 1
    for (let p = label.paragraph + 1; p < Math.min(until, label.paragraph + 12); p++)
      if (
        !STAGE_DIRECTION.test(
          doc.text.slice(doc.paragraphs[p].start, Math.min(doc.paragraphs[p].end, doc.paragraphs[p].start + 90)),
        )
      )
        content.push({ first: doc.paragraphs[p].first, last: doc.paragraphs[p].last })
    return { label: label.label, mark: label.mark, first: label.at, content }
  })
}
