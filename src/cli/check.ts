import { Command, Option } from 'commander'
import type { CheckResult, DiffPart } from '../archive/schemas.js'
import { UsageError } from './exit.js'
import { withArchive } from './with-archive.js'

interface Options {
  speaker?: string
  format: 'text' | 'json' | 'json-ld'
}

/** `whosaid check QUOTE` */
export function checkCommand(): Command {
  return new Command('check')
    .description('was it said, in these words, by whom?')
    .argument('<quote...>', "the claimed quote; '-' is standard input")
    .option('-s, --speaker <name>', 'who is claimed to have said it')
    .addOption(
      new Option('-f, --format <format>', 'how to print it').choices(['text', 'json', 'json-ld']).default('text'),
    )
    .action(check)
}

async function check(words: string[], { speaker, format }: Options): Promise<void> {
  const { text: readAll } = await import('node:stream/consumers')
  const { checkToJsonLd } = await import('../archive/formats.js')
  const quote = words.length === 1 && words[0] === '-' ? await readAll(process.stdin) : words.join(' ')
  if (!/\p{L}|\p{N}/u.test(quote)) throw new UsageError('there are no words in the claimed quote')
  await withArchive(async (archive) => {
    const offsets = format === 'json-ld' ? 'codepoint' : 'utf16'
    const result = await archive.check({ quote, speaker, offsets })
    if (format === 'text') print(result)
    else console.log(JSON.stringify(format === 'json' ? result : checkToJsonLd(result), null, 2))
  })
}

function print({ verdict, explanation, difference, evidence, closest }: CheckResult): void {
  console.log(`${verdict.toUpperCase()}  ${explanation}`)
  if (verdict !== 'verbatim' && difference.length > 0) console.log(`  ${difference.map(mark).join(' ')}`)
  for (const { quote } of evidence.length > 0 ? evidence : closest) {
    const { article } = quote
    const where = [article.outlet, article.publishedAt?.slice(0, 10), article.url].filter(Boolean).join(', ')
    console.log(
      `  “${quote.text.replace(/\s+/g, ' ')}” — ${quote.speaker?.name ?? 'nobody named'}${where && ` (${where})`}`,
    )
  }
}

/** [-said-] {+claimed+}, as wdiff marks it. */
function mark({ op, claimed, said }: DiffPart): string {
  if (op === 'same') return claimed
  if (op === 'elided') return '…'
  return [said && `[-${said}-]`, claimed && `{+${claimed}+}`].filter(Boolean).join(' ')
}
