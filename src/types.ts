/** The vocabulary of the pipeline. Types only: every stage takes and returns these. */

/** Half-open range `[start, end)` of offsets into the article's text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

export interface Token extends Span {
  readonly pos: Pos
  /** The token's characters in lower case, for look-ups in lexicons. The characters themselves are `text.slice(start, end)`. */
  readonly lower: string
  /** Index of its sentence in `Doc.sentences`. */
  readonly sentence: number
}

/** A run of tokens `tokens[first] … tokens[last - 1]`. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

export interface Sentence extends Span, TokenRange {
  /** Index of its paragraph in `Doc.paragraphs`. */
  readonly paragraph: number
}

export interface Paragraph extends Span, TokenRange {}

/** The article's text and its layers. */
export interface Doc {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** What goes in. Only `text` is needed; the rest is carried into the record and helps to resolve roles (“the president”, at that date). */
export interface Article {
  readonly text: string
  readonly id?: string | undefined
  readonly url?: string | null | undefined
  readonly title?: string | null | undefined
  readonly outlet?: string | null | undefined
  /** ISO 8601 date or date-time. */
  readonly publishedAt?: string | null | undefined
}

/** One contiguous run of a quote's content, outer quotation marks excluded. */
export interface Segment extends Span {
  /** Stands in quotation marks. */
  readonly quoted: boolean
}

/** The words that signal attribution: “said”, “according to”. */
export interface Cue extends Span {
  /** The head word's dictionary form: “say”. */
  readonly lemma: string
}

export type QuoteType = 'direct' | 'mixed' | 'indirect'

/**
 * Whether it has been said: asserted (“said”), negated (“did not say”, “denied saying”: nobody has said it, or somebody says that it is not
 * so), hypothetical (“might say”, “if she says”) or announced (“will say on Monday”).
 */
export type Modality = 'asserted' | 'negated' | 'hypothetical' | 'announced'

/** Content, cue and source tied together: what `quotes/` finds, before anybody knows who the source is. */
export interface Attribution {
  readonly type: QuoteType
  /** In reading order, never overlapping. */
  readonly segments: readonly Segment[]
  readonly cue: Cue | null
  /** The mention in the text that the words are attributed to. */
  readonly source: Span | null
  readonly addressee: Span | null
  readonly medium: Span | null
  readonly modality: Modality
  /** Index (in the same list) of the attribution whose content this one stands in. */
  readonly parent: number | null
  /** The name of the sieve or model that decided. */
  readonly rule: string
  /** Probability that the source is right, 0 … 1. */
  readonly confidence: number
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed'
export type Gender = 'male' | 'female' | 'unknown'

/** Somebody (or something) that words are attributed to, under one canonical name. */
export interface Speaker {
  /** Stable across articles and machines: “volodymyr-zelenskyy”. */
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly gender: Gender
  readonly roles: readonly string[]
  /** Spellings seen in this article, longest first. */
  readonly variants: readonly string[]
}

/** An attribution with its speaker known. */
export interface Quote extends Attribution {
  /** Index into `Extraction.speakers`, or null when nobody can be named. */
  readonly speaker: number | null
}

/** Something odd in the text: a missing mark, say. Never an error. */
export interface Diagnostic extends Span {
  readonly code: string
  readonly message: string
}

export interface Extraction {
  readonly quotes: readonly Quote[]
  /** Everyone quoted, most quoted first. */
  readonly speakers: readonly Speaker[]
  readonly diagnostics: readonly Diagnostic[]
}
