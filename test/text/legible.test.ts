import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '../../src/archive/words.js'
import { extractRecord } from '../../src/record.js'
import { legible } from '../../src/text/legible.js'

/** Bytes of UTF-8 taken for Latin-1. */
const asLatin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

describe('legible', () => {
  it.each([
    ['entities', '&quot;We don&#39;t,&#x22; said O&rsquo;Brien of AT&amp;T.', '"We don\'t," said O’Brien of AT&T.'],
    ['entities of Windows-1252', '&#147;No,&#148;', '“No,”'],
    [
      'UTF-8 taken for Windows-1252',
      'â€œIt wonâ€™t,â€\u009d said MiloÅ¡ â€” for â‚¬20 ðŸ˜€',
      '“It won’t,” said Miloš — for €20 😀',
    ],
    ['UTF-8 taken for Latin-1', asLatin1('“It won’t,” said Miloš'), '“It won’t,” said Miloš'],
    ['a mark that lost its last byte', 'â€œNo,â€ she said.', '“No,” she said.'],
    ['capitals that are no bytes', '“CAFÉ” and “VOILÀ…”', '“CAFÉ” and “VOILÀ…”'],
    ['what was escaped twice', '\\"No,\\" she said.\\n\\nHe left.', '"No," she said.\n\nHe left.'],
    ['tags', '<p class="x">“No,” said <b>Ana</b>.</p><p>1 < 2</p>', '\n“No,” said Ana.\n\n1 < 2\n'],
    [
      'emphasis and links',
      '**“No,”** said *Ana Ruiz*, [the mayor](https://a.example/b) of 5*3*.',
      '“No,” said Ana Ruiz, the mayor of 5*3*.',
    ],
    ['bold and italic at once', 'A ***b*** c', 'A b c'],
    ['a word that is left unsaid', 'What a s**t show, b*****d.', 'What a s**t show, b*****d.'],
    ['brackets of treebanks', 'Ana -LRB- D -RRB-', 'Ana ( D )'],
    ['marks that are lost', '\ufffdWe won\ufffdt go,\ufffd said Ana.', '“We won’t go,” said Ana.'],
    ['what nobody sees', '\ufeffAna\u00ad Ru\u200biz', 'Ana Ruiz'],
    ['a footnote’s star', 'It cost 5* and 6*.', 'It cost 5* and 6*.'],
    ['spaces of all kinds', 'Ana\u00a0Ruiz\u2009said\u202f“No.”', 'Ana Ruiz said “No.”'],
    ['bullets and quoted lines', '• Ana left.\n> > Tom\n>\n> stayed.\n- dash', 'Ana left.\nTom\n\nstayed.\n- dash'],
    ['the numbers of paragraphs', '[9] Ana left.\n\n[10] Tom\n\n[11] stayed.', 'Ana left.\n\nTom\n\nstayed.'],
    ['the numbers of a list', '1. Ana left.\n2. Tom\n3. stayed.', 'Ana left.\nTom\nstayed.'],
    ['numbers that count nothing', '12. Ana\n\n40. Tom\n\n41. Stan', '12. Ana\n\n40. Tom\n\n41. Stan'],
    ['a bullet before a note', '“No.”\n• Her book is out in May', '“No.”\n• Her book is out in May'],
    [
      'lost breaks between quotations',
      '“No,” she said. “Never.” “Yes,” said he.',
      '“No,” she said. “Never.”\n“Yes,” said he.',
    ],
    [
      'a lost break before a dateline',
      'Storm hits city OSLO, Norway (Wire) — The storm …',
      'Storm hits city\nOSLO, Norway (Wire) — The storm …',
    ],
    [
      'lost breaks of turns',
      'THE COURT: Ready? MR. HALE: Yes. MS. RUIZ: No. THE COURT: Then wait.',
      'THE COURT: Ready?\nMR. HALE: Yes.\nMS. RUIZ: No.\nTHE COURT: Then wait.',
    ],
    ['no lost break', 'He said.\n“No.” “Yes.” A: one. B: two.', 'He said.\n“No.” “Yes.” A: one. B: two.'],
    [
      'who took the picture',
      'The harbour at dawn. Photograph: Ana Ruiz/Agency\nTom Hale (AP Photo/Bo Lund)\nHe said: “Photo: mine.”',
      'The harbour at dawn. \nTom Hale \nHe said: “Photo: mine.”',
    ],
    ['lines of the page', 'One.\n\nAdvertisement\n\nTwo.\nRead more\nREAD MORE BOOKS', 'One.\n\nTwo.\nREAD MORE BOOKS'],
    [
      'tokens apart',
      '“ She does n’t know , ” he said . “ No , ” she said .',
      '“ She doesn’t know, ” he said. “ No, ” she said.',
    ],
    ['doubled marks', '""Yes,"" she said.', '"Yes," she said.'],
    ['guillemets', '«Yes,» she said. «No.»', '“Yes,” she said. “No.”'],
    ['Danish guillemets', '»Yes,« she said.', '“Yes,” she said.'],
    ['German marks', '„Yes,“ she said.', '“Yes,” she said.'],
    ['marks of typewriters', "``Yes,'' she said.", '“Yes,” she said.'],
    ['guillemets amid other marks', '“The «old» town,” she said.', '“The «old» town,” she said.'],
    ['typewriters’ marks that open, too', "''Yes,'' she said, ``no.''", "''Yes,'' she said, ``no.''"],
    ['an ampersand that is none', 'R&B; a & b; &nosuch; Q&A', 'R&B; a & b; &nosuch; Q&A'],
  ])('%s', (_, sent, text) => expect(legible(sent).text).toBe(text))

  it('leads back to the text as sent', () => {
    const sent = '&quot;AT&amp;T&quot; <b>wonâ€™t</b>'
    const { text, original } = legible(sent)
    const slice = (part: string) => {
      const start = text.indexOf(part)
      const span = original({ start, end: start + part.length })
      return sent.slice(span.start, span.end)
    }
    expect(text).toBe('"AT&T" won’t')
    expect(['"', 'AT&T', '&', 'won’t', text].map(slice)).toEqual([
      '&quot;',
      'AT&amp;T',
      '&amp;',
      'wonâ€™t',
      '&quot;AT&amp;T&quot; <b>wonâ€™t',
    ])
  })

  it('keeps the order of offsets, whatever the text', () => {
    const piece = fc.constantFrom(
      '&quot;',
      'â€œ',
      'â€',
      '&',
      ';',
      'ðŸ˜€',
      '&#x1F600;',
      'a',
      'É',
      ' ',
      '<b>',
      '**',
      '\n',
      '\\n',
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const sent = pieces.join('')
        const { text, original } = legible(sent)
        let reached = 0
        for (let at = 0; at < text.length; at++) {
          const { start, end } = original({ start: at, end: at + 1 })
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(sent.length)
          reached = start
        }
      }),
    )
  })

  it('takes linear time', () => {
    const time = (text: string) => {
      const before = performance.now()
      legible(text)
      return performance.now() - before
    }
    for (const piece of [
      '&',
      '&a',
      'â€',
      '<',
      '<a ',
      '*',
      '*a',
      '[',
      '[a',
      '](http:',
      '\\',
      '\ufffd',
      'a\n',
      ' \n',
      '-LRB',
      '.”',
    ])
      expect(time(piece.repeat(200_000)), piece).toBeLessThan(1_500)
  })
})

describe('a garbled text', () => {
  const text = '&quot;We won&#39;t go,&quot; Ana O&#39;Brien told us in a &#8220;statement&#8221;.'

  it('gives its quotes, character for character as it was sent', () => {
    const { quotes, article } = extractRecord({ id: 'a', text })
    expect(article.length).toBe(text.length)
    expect(quotes.map(({ text, source, speaker }) => [text, source?.text, speaker?.name])).toEqual([
      ['We won&#39;t go,', 'Ana O&#39;Brien', "Ana O'Brien"],
    ])
    for (const span of [quotes[0].cue!, quotes[0].source!, ...quotes[0].segments])
      expect(text.slice(span.start, span.end)).toBe(span.text)
  })

  it('is searched and checked by the words that were meant', () => {
    const found = words('We won&#39;t go')
    expect(found.map(({ norm }) => norm)).toEqual(['we', 'will', 'not', 'go'])
    expect(found[1]).toMatchObject({ start: 3, end: 12 })
  })

  it('keeps the words of a quote that a page could have as a line of its own', () => {
    expect(words('Read more.').map(({ norm }) => norm)).toEqual(['read', 'more'])
  })
})
