import type { Directory } from '../speakers/directory.js'
import type { ArticleInput } from './article.js'
import { extractArticle } from './extract-article.js'

const PARAGRAPHS = [
  '“We are ready for talks,” Volodymyr Zelenskyy said on Monday. “But nobody should expect a gift.” He told reporters in Kyiv that the delegation would leave on Tuesday.',
  'According to the Foreign Ministry, the talks will be held in Geneva. A spokeswoman, Mao Ning, called the offer “careful and late”.',
  'Secretary of State Marco Rubio denied that a date had been set. “That is not true,” he said, and added that the president had not decided.',
]
const TEXT = PARAGRAPHS.join('\n\n')
const HTML = `<!doctype html><html><head><title>Talks</title></head><body><nav><a href="/">Home</a></nav><article>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`

/** A quarter of a second of work; the compiler has seen most of the code often enough by then. */
const ROUNDS = 15

/**
 * Extracts a small article again and again, as text and as a page: models are read and code is compiled before anybody waits for it.
 * A thread's first page takes thirty milliseconds and more, its twentieth three.
 */
export async function warmUp(directory: Directory): Promise<void> {
  const articles: ArticleInput[] = [{ text: TEXT }, { html: HTML }]
  for (let round = 0; round < ROUNDS; round++) for (const article of articles) await extractArticle(article, directory)
}
