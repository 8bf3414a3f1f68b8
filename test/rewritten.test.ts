import { describe, expect, it } from 'vitest'
import { extractRecord } from '../src/record.js'
import { listFixtures, readFixture } from './fixtures/read.js'

/**
 * The judged articles written otherwise, as archives and exports do: who said what must not depend on it. Whether that is right is not
 * asked here, only whether it stays the same (metamorphic testing: Chen, Cheung & Yiu 1998).
 */
const articles = listFixtures().map((slug) => readFixture(slug).text)

const lines = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n')

/** Each way, and how many of a hundred quotes may differ, before or after. */
const WAYS: readonly (readonly [string, number, (text: string) => string])[] = [
  ['line breaks of Windows', 0, (text) => text.replace(/\n/g, '\r\n')],
  ['line breaks of old Macs', 0, (text) => text.replace(/\n/g, '\r')],
  ['one line break between paragraphs', 0, (text) => text.replace(/\n{2,}/g, '\n')],
  ['more line breaks', 0, (text) => text.replace(/\n{2,}/g, '\n \n\n')],
  ['indented', 0, (text) => lines(text, (line) => `    ${line}`)],
  ['tabs before paragraphs', 0, (text) => lines(text, (line) => line && `\t${line}`)],
  ['spaces at the ends of lines', 0, (text) => lines(text, (line) => `${line}   `)],
  ['two spaces between sentences', 1.2, (text) => text.replace(/([.?!][”"’']?) (?=\S)/g, '$1  ')],
  ['spaces that no line breaks at', 0, (text) => text.replace(/ /g, '\u00a0')],
  ['bullets', 0.5, (text) => lines(text, (line) => line && `• ${line}`)],
  [
    'numbered paragraphs',
    0.5,
    (text) =>
      text
        .split('\n\n')
        .map((paragraph, i) => `[${i + 1}] ${paragraph}`)
        .join('\n\n'),
  ],
  ['quoted as in an e-mail', 0.5, (text) => lines(text, (line) => `> ${line}`)],
  ['advertisements between paragraphs', 0, (text) => text.replace(/\n\n/g, '\n\nAdvertisement\n\n')],
  ['no line breaks', 26, (text) => text.replace(/\n+/g, ' ')],
  ['straight double marks', 1, (text) => text.replace(/[“”]/g, '"')],
  ['straight apostrophes', 0.5, (text) => text.replace(/(?<=\p{L})’(?=\p{L})/gu, "'")],
  ['straight marks', 2, (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['stops behind the marks', 9, (text) => text.replace(/([.,])”/g, '”$1')],
  ['guillemets', 2.5, (text) => text.replace(/“/g, '«').replace(/”/g, '»')],
  ['German marks', 1, (text) => text.replace(/“/g, '„').replace(/”/g, '“')],
  ['marks of typewriters', 1.7, (text) => text.replace(/“/g, '``').replace(/”/g, "''")],
  ['marks as entities', 0, (text) => text.replace(/[“”’]/g, (mark) => `&#${mark.charCodeAt(0)};`)],
  ['hyphens for dashes', 1, (text) => text.replace(/\s?—\s?/g, ' - ')],
  ['two hyphens for dashes', 1, (text) => text.replace(/\s?—\s?/g, ' -- ')],
  ['three dots', 0, (text) => text.replace(/…/g, '...')],
  ['paragraphs as tags', 0.5, (text) => lines(text, (line) => line && `<p>${line}</p>`)],
  ['capitals throughout', 29, (text) => text.toUpperCase()],
  ['small letters throughout', 29, (text) => text.toLowerCase()],
  [
    'tokens apart',
    3.7,
    (text) =>
      text
        .replace(/([.,?!;:”"])(?=\s|$)/g, ' $1')
        .replace(/“(?=\S)/g, '“ ')
        .replace(/ +/g, ' '),
  ],
]

/** What is the same, however it is written. */
const plain = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]|''/g, '"')
    .replace(/[\s>•\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase()

const told = (text: string) =>
  extractRecord({ id: 'a', text }).quotes.map(
    ({ type, speaker, text: words }) => `${type} ${plain(speaker?.name ?? '')}: ${plain(words)}`,
  )

describe('the same articles with', () => {
  const asJudged = articles.map(told)
  const quotes = asJudged.flat().length

  it.each(WAYS)('%s', (_, most, rewrite) => {
    const different = articles.flatMap((text, i) => {
      const [before, after] = [asJudged[i], told(rewrite(text))]
      return [...before.filter((line) => !after.includes(line)), ...after.filter((line) => !before.includes(line))]
    })
    expect((100 * different.length) / quotes, different.slice(0, 8).join('\n')).toBeLessThanOrEqual(most)
  })
})
