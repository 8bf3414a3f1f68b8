import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { builtInDirectory, extendDirectory } from '../../src/speakers/directory.js'
import { parseDirectory } from '../../src/speakers/directory-file.js'

const said = (text: string, publishedAt?: string, directory = builtInDirectory) => {
  const { quotes, speakers } = extract({ text, publishedAt }, { directory })
  return quotes.map(({ speaker }) => (speaker === null ? null : speakers[speaker].id))
}

describe('an office stands for who held it at the date of the article', () => {
  test.each([
    ['the NATO secretary general', '2025-05-01', 'mark-rutte'],
    ['NATO’s secretary-general', '2020-05-01', 'jens-stoltenberg'],
    ['the U.N. secretary-general', '2025-05-01', 'antonio-guterres'],
    ['the Fed chair', '2025-05-01', 'jerome-powell'],
    ['the chairwoman of the Federal Reserve', '2015-05-01', 'janet-yellen'],
    ['the mayor of London', '2025-05-01', 'sadiq-khan'],
    ['the president of the European Central Bank', '2012-05-01', 'mario-draghi'],
    ['the EU foreign policy chief', '2025-05-01', 'kaja-kallas'],
    ['the Kremlin spokesman', '2025-05-01', 'dmitry-peskov'],
    ['the Ukrainian president', '2021-05-01', 'volodymyr-zelenskyy'],
  ])('%s, %s: %s', (office, date, id) => {
    expect(said(`“We shall see,” ${office} said.`, date)).toEqual([id])
  })

  test.each([
    'the former NATO secretary general',
    'a NATO secretary general',
    'the deputy mayor of London',
  ])('not for %s', (office) => {
    expect(said(`“We shall see,” ${office} said.`, '2025-05-01')[0]).toMatch(/~/)
  })

  test('nobody knows whom without a date', () => {
    expect(said('“We shall see,” the mayor of London said.')[0]).toMatch(/~/)
  })

  test('the article comes before the directory', () => {
    const text = 'Jens Stoltenberg spoke in Oslo. Stoltenberg was the NATO secretary general.'
    expect(said(`${text} “We shall see,” the NATO secretary general said.`, '2023-05-01')).toEqual(['jens-stoltenberg'])
  })
})

describe('offices and bodies of a directory of one’s own', () => {
  const own = extendDirectory(
    builtInDirectory,
    parseDirectory(
      JSON.stringify([
        { name: 'Ruta Balsyte', roles: [{ title: 'harbour master', of: 'Klaipeda', from: '2019-05', to: '2023' }] },
        { kind: 'organization', name: 'Harbour Guild', variants: ['Guild of the Harbour'] },
      ]),
      'json',
    ),
  )

  test.each([
    ['the harbour master of Klaipeda', 'ruta-balsyte'],
    ['Klaipeda’s harbour master', 'ruta-balsyte'],
    ['the Guild of the Harbour', 'harbour-guild'],
  ])('%s: %s', (source, id) => {
    expect(said(`“We shall see,” ${source} said.`, '2021-05-01', own)).toEqual([id])
  })
})

describe('names that a reader takes for something else', () => {
  test.each([
    ['Earvin “Magic” Johnson', 'Earvin Johnson'],
    ['Sammy Davis, Jr.', 'Sammy Davis Jr.'],
    ['Rev. Al Sharpton', 'Al Sharpton'],
    ['Christian Lindner', 'Christian Lindner'],
    ['Moon Jae-in', 'Moon Jae-in'],
    ['Park Won-soon', 'Park Won-soon'],
  ])('%s', (name, full) => {
    const { quotes, speakers } = extract({ text: `“We shall see,” ${name} said on Monday.` })
    expect(quotes.map(({ speaker }) => speaker !== null && speakers[speaker].name)).toEqual([full])
  })

  test('two who differ by a middle initial are two', () => {
    const ids = said('“Yes,” John A. Wainwright said. “No,” John B. Wainwright said.')
    expect(new Set(ids).size).toBe(2)
  })
})
