import { Tokenizer } from 'htmlparser2'

export interface HtmlBlocks {
  readonly text: string
  /** The page's `<title>`. */
  readonly title: string | null
  /** Tags and runs of text: how much there is to build a tree from. */
  readonly pieces: number
  /** The depth of every element, summed: what algorithms that walk up from each element pay. Unclosed elements count as open. */
  readonly nesting: number
  readonly deepest: number
}

/** Elements whose content is no text for readers. */
const SILENT = new Set(
  'audio button canvas datalist embed iframe map math noscript object script select style svg template textarea title video'.split(
    ' ',
  ),
)
/** Parts of a page that are not its article. */
const FURNITURE = new Set(['aside', 'dialog', 'footer', 'form', 'menu', 'nav'])
/** Elements that stand in a line of text; every other one begins and ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements without an end tag, or with one that may be left out: they nest nothing. */
const FLAT = new Set(
  'area base br col dd dt hr img input li link meta option p param rt source td th tr track wbr'.split(' '),
)

const SPACE = /[ \t\n\r\f]+/g

/**
 * The visible text of HTML, block by block, in one pass over its tokens: no tree, no recursion, linear time on any input.
 * White space collapses as in a browser, line by line in `<pre>`; `<br>` is a line break; `<q>` gets its quotation marks.
 * In: any string. Out: blocks apart by an empty line.
 */
export function readBlocks(html: string, { skipFurniture }: { skipFurniture: boolean }): HtmlBlocks {
  const skipped = new Set([...SILENT, ...(skipFurniture ? FURNITURE : [])])
  for (;;) {
    const { unclosed, ...blocks } = readOnce(html, skipped)
    // An element that never ends would swallow the rest of the page: read again without skipping it.
    if (unclosed === null || !skipped.delete(unclosed)) return blocks
  }
}

function readOnce(html: string, skipped: ReadonlySet<string>): HtmlBlocks & { unclosed: string | null } {
  const blocks: string[] = []
  let block = ''
  let title = ''
  let pieces = 0
  let nesting = 0
  let depth = 0
  let deepest = 0
  let preformatted = 0
  let skipping: { name: string; level: number } | null = null
  let opened = ''

  const endBlock = () => {
    const lines = block.split('\n').map((line) => line.trim())
    const text = lines.join('\n').trim()
    if (text !== '') blocks.push(text.replaceAll(/\n{3,}/g, '\n\n'))
    block = ''
  }
  const add = (text: string) => {
    pieces++
    if (skipping?.name === 'title') title += text
    if (skipping !== null) return
    if (preformatted > 0) block += text
    else {
      const line = text.replaceAll(SPACE, ' ')
      block += line.startsWith(' ') && /(?:^|\s)$/.test(block.slice(-1)) ? line.slice(1) : line
    }
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => add(html.slice(start, end)),
      ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
      onopentagname(start, end) {
        opened = html.slice(start, end).toLowerCase()
        pieces++
        if (!FLAT.has(opened)) depth++
        nesting += depth
        deepest = Math.max(deepest, depth)
        if (skipping !== null) {
          if (opened === skipping.name) skipping.level++
        } else if (skipped.has(opened)) {
          skipping = { name: opened, level: 1 }
        } else if (opened === 'br') {
          block += '\n'
        } else if (opened === 'q') {
          block += '“'
        } else if (!INLINE.has(opened)) {
          endBlock()
          if (opened === 'pre') preformatted++
        }
      },
      onselfclosingtag: () => {
        // Only foreign elements can close themselves: <svg/>. HTML ones stay open whatever the slash says.
        if ((opened === 'svg' || opened === 'math') && skipping?.name === opened && --skipping.level === 0)
          skipping = null
      },
      onclosetag(start, end) {
        const name = html.slice(start, end).toLowerCase()
        if (!FLAT.has(name)) depth = Math.max(0, depth - 1)
        if (skipping !== null) {
          if (name === skipping.name && --skipping.level === 0) skipping = null
        } else if (name === 'q') {
          block += '”'
        } else if (!INLINE.has(name)) {
          endBlock()
          if (name === 'pre') preformatted = Math.max(0, preformatted - 1)
        }
      },
      oncdata: (start, end, endOffset) => add(html.slice(start, end - endOffset)),
      onattribdata() {},
      onattribentity() {},
      onattribend() {},
      onattribname() {},
      oncomment() {},
      ondeclaration() {},
      onopentagend() {},
      onprocessinginstruction() {},
      onend: endBlock,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  const unclosed = (skipping as { name: string } | null)?.name ?? null
  return {
    text: blocks.join('\n\n'),
    title: title.replaceAll(/\s+/g, ' ').trim() || null,
    pieces,
    nesting,
    deepest,
    unclosed,
  }
}
