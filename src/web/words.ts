import type { Quote, Speaker } from './api/wire'

/** What the page says in words where the record has codes and numbers. */

export const TYPES: Record<Quote['type'], { label: string; means: string }> = {
  direct: { label: 'Direct', means: 'word for word, in quotation marks or as a turn of a transcript' },
  mixed: { label: 'Mixed', means: 'partly in quotation marks, partly retold' },
  indirect: { label: 'Indirect', means: 'retold: the sense, not the words' },
}

export const MODALITIES: Record<Exclude<Quote['modality'], 'asserted'>, string> = {
  negated: 'No: the article says that it was not said, or was denied',
  hypothetical: 'Not as far as the article tells: it might be said, or would be',
  announced: 'Not yet: it is announced',
}

export const KINDS: Record<Speaker['kind'], string> = {
  person: 'person',
  organization: 'organisation',
  group: 'group',
  document: 'document',
  unnamed: 'not named in the article',
}

/** Below this a record looks uncertain. */
export const UNCERTAIN_BELOW = 0.7

/** A confidence of 0 … 1 in a word. The thresholds are ours: the number itself is shown beside it. */
export function confidenceWord(confidence: number): string {
  if (confidence >= 0.9) return 'sure'
  if (confidence >= UNCERTAIN_BELOW) return 'likely'
  if (confidence >= 0.5) return 'uncertain'
  return 'a guess'
}

/** The name of a rule, “adjacent-cue”, as words. */
export function ruleWords(rule: string): string {
  return RULES[rule] ?? `By the rule “${rule.replace(/[-_]/g, ' ')}”.`
}

const RULES: Record<string, string> = {
  'learned-cue': 'A word of saying ties these words to their source; learned from annotated news.',
  'weak-cue': 'A weak sign of saying stands nearby, and nothing better was found.',
  'transcript-label': 'A label before the words names the speaker, as in a transcript.',
  interview: 'An interview without labels: the answers are of whom its introduction names.',
  speech: 'The article is the text of a speech; its title says whose.',
  'opening-report': 'The sentence begins with whose words, or whose view, follow.',
  'trailing-report': 'The sentence ends with who says it, and with the verb.',
  'outer-report': 'Somebody reports what another reports.',
  'beside-verb': 'A verb of saying stands in the same sentence, with its subject.',
  'as-put': '“As … put it” or “in the words of …” opens the sentence.',
  called: 'A verb that names, praises or blames leads to the words.',
  'set-phrase': 'A phrase that tells of saying leads to the words: he paid tribute to, she hit back at.',
  'whose-words': 'What somebody’s word, answer or slogan is, is theirs: “Her answer was …”.',
  cries: 'A crowd cries, chants or shouts them while somebody else speaks.',
  'goes-on': 'A fragment right after somebody’s words goes on with them.',
  unattributed: 'Somebody surely says these words, but nothing tells who.',
  signature: 'A dash and a name follow the words.',
  colon: 'A colon leads from a name into the words.',
  'named-after': 'A name stands right behind the words, without a verb.',
  'after-action': 'The words follow what somebody did: he sighed.',
  'turn-taking': 'Two people take turns, and it is the other one’s.',
  exchange: 'Two people talk in turn, and it is this one’s.',
  'same-report': 'The sentence before reports the same person.',
  introduced: 'The paragraph before is about this speaker.',
  'nested-quotation': 'Words inside somebody else’s words, with a word of saying before them.',
  'nested-report': 'A report inside a report.',
  'same-speaker': 'The words have no cue of their own: who spoke in the paragraph before goes on.',
}

/**
 * The words of a quote in quotation marks, each run of them in its own, since others stand between: “We waited,” “and nobody came.”
 * Retold words carry none; in a mixed quote only the quoted runs do.
 */
export function markedWords({ type, text, segments }: Quote): string {
  if (type === 'indirect') return text
  return segments.map((s) => (s.quoted || type === 'direct' ? `“${s.text}”` : s.text)).join(' ')
}

const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** ISO 8601 date or date-time → “20 May 2025”; what is no date stays as it is. */
export function dateWords(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : DATE.format(date)
}

const NUMBER = new Intl.NumberFormat('en-GB')

/** “1 quote”, “1,204 quotes”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${NUMBER.format(count)} ${count === 1 ? one : many}`
}
