import fc, { type Arbitrary } from 'fast-check'

/** Texts as nobody would write them: broken marks, half characters, mirrored writing, huge words, marks in marks. */

const MARKS = [...'“”„‟"\'‘’‚‛«»‹›`´', "''", '``', '”“', '“ ', ' ”', '’90s', '5\'10"']
const SPACES = ['\n', '\n\n', '\r\n', '\t', ' ', '\u00a0', '\u2028', '\u200b', '\u2060', '\ufeff', '  ']
const ODD = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u200f',
  '\u200d',
  '\ud83d',
  '\ude00',
  '\ud800',
  '\udfff',
  '😀',
  '👩‍👩‍👧‍👦',
  '🇺🇦',
  'é',
  'e\u0301',
  'Z̷͗',
  'ﬁ',
  'ß',
  'İ',
  '中',
  'ש',
  'ع',
  'ЗЕЛ',
]
const WORDS = [
  'said',
  'says',
  'told',
  'according to',
  'asked',
  'added that',
  'he',
  'she',
  'they',
  'the president',
  'the minister',
  'Marco Rubio',
  'Rubio',
  'Mao Ning',
  'Volodymyr Zelenskyy',
  'Mr. Putin',
  'U.S.',
  'Gen.',
  'NATO',
  'the Kremlin',
  'SMITH:',
  'Q:',
  'A:',
  'and',
  'that',
  'not',
  'in a statement',
  'on Telegram',
  'who',
  ',',
  '.',
  '?',
  '!',
  '…',
  ':',
  ';',
  '—',
  '(',
  ')',
  '[',
  ']',
  '-',
  '100',
  '$5',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
)
const glued = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const spaced = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '))
const nested = fc
  .tuple(fc.constantFrom('“', '"', '‘', '«', "''"), fc.constantFrom('”', '"', '’', '»', "''"), fc.nat(60), glued)
  .map(([open, close, depth, text]) => open.repeat(depth) + text + close.repeat(depth))
const repeated = fc
  .tuple(fc.oneof(piece, spaced), fc.integer({ min: 2, max: 40 }))
  .map(([text, times]) => text.repeat(times))

/** Any text that `extract` may be given; most look a little like news. */
export const anyArticle: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: spaced },
  { weight: 3, arbitrary: glued },
  { weight: 2, arbitrary: nested },
  { weight: 1, arbitrary: repeated },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...MARKS, ...SPACES, ...ODD), maxLength: 80 }) },
)

/** Long texts of one kind, to see that time grows no faster than length. In: about how many characters. */
export const LONG: Readonly<Record<string, (length: number) => string>> = {
  'opening marks': (n) => '“'.repeat(n),
  'closing marks': (n) => '”'.repeat(n),
  'straight marks': (n) => '"'.repeat(n),
  'straight marks apart': (n) => '" '.repeat(n / 2),
  apostrophes: (n) => "'".repeat(n),
  'two apostrophes': (n) => "''a ".repeat(n / 4),
  'nested marks': (n) => '“‘'.repeat(n / 4) + '’”'.repeat(n / 4),
  'mixed marks': (n) => '“a" ‘b» '.repeat(n / 8),
  'one word': (n) => 'a'.repeat(n),
  'one word of capitals': (n) => 'Aa'.repeat(n / 2),
  'capitalised words': (n) => 'Marco Rubio '.repeat(n / 12),
  'verbs of saying': (n) => 'said that he said '.repeat(n / 18),
  'short quotes': (n) => '“Yes,” he said. '.repeat(n / 16),
  'quotes that never close': (n) => '“Yes, he said.\n\n'.repeat(n / 16),
  paragraphs: (n) => 'a\n\n'.repeat(n / 3),
  spaces: (n) => ' '.repeat(n),
  'line breaks': (n) => '\n'.repeat(n),
  digits: (n) => '1'.repeat(n),
  dots: (n) => '.'.repeat(n),
  abbreviations: (n) => 'U.S. Gen. '.repeat(n / 10),
  parentheses: (n) => '('.repeat(n),
  labels: (n) => 'SMITH: Yes.\n'.repeat(n / 12),
  surrogates: (n) => '\ud83d'.repeat(n),
  emoji: (n) => '😀'.repeat(n / 2),
  'zero width': (n) => '\u200b'.repeat(n),
  commas: (n) => 'Smith, '.repeat(n / 7),
}
