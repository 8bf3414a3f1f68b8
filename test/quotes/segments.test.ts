import { describe, expect, test } from 'vitest'
import { findSegments } from '../../src/quotes/segments.js'
import { parse } from '../../src/text/parse.js'

/** The spans of a text in brackets, nested ones inside: [outer [inner]]; unclosed ones end with “…”. */
function show(text: string) {
  const { quoted } = findSegments(parse(text))
  const at = (parent: number | null): string[] =>
    quoted.flatMap((span, i) =>
      span.parent === parent
        ? [text.slice(span.start, span.end) + (span.closed ? '' : '…'), ...at(i).map((t) => `  ${t}`)]
        : [],
    )
  return at(null)
}

const codes = (text: string) =>
  findSegments(parse(text)).diagnostics.map((d) => `${d.code} ${text.slice(d.start, d.end)}`)

describe('families of marks', () => {
  test.each<[string, string, string[]]>([
    ['curly double', '“We are ready,” Zelenskyy said. “Now.”', ['We are ready,', 'Now.']],
    ['straight double', '"We are ready," Zelenskyy said. "Now."', ['We are ready,', 'Now.']],
    ['curly single', '‘We are ready,’ Zelenskyy said. ‘Now.’', ['We are ready,', 'Now.']],
    ['straight single', "'We are ready,' Zelenskyy said. 'Now.'", ['We are ready,', 'Now.']],
    ['two apostrophes', "''We are ready,'' Zelenskyy said. ''Now.''", ['We are ready,', 'Now.']],
    ['two grave accents and two apostrophes', "``We are ready,'' Zelenskyy said. ``Now.''", ['We are ready,', 'Now.']],
    ['guillemets', '«We are ready,» Zelenskyy said. «Now.»', ['We are ready,', 'Now.']],
    ['guillemets with space inside', '« We are ready », Zelenskyy said.', ['We are ready']],
    ['guillemets turned inwards', '»We are ready,« Zelenskyy said.', ['We are ready,']],
    ['angle marks', '‹We are ready,› Zelenskyy said.', ['We are ready,']],
    ['low and high', '„We are ready,“ Zelenskyy said. „Now.“', ['We are ready,', 'Now.']],
    ['low and high, as in Poland', '„We are ready,” Sikorski said.', ['We are ready,']],
    ['low and high single', '‚We are ready,‘ Scholz said.', ['We are ready,']],
  ])('%s', (_name, text, spans) => {
    expect(show(text)).toEqual(spans)
    expect(codes(text)).toEqual([])
  })
})
