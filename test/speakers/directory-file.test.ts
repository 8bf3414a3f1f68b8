import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract.js'
import { builtInDirectory, extendDirectory, heldAt, holderOf } from '../../src/speakers/directory.js'
import { DirectoryError, parseDirectory } from '../../src/speakers/directory-file.js'
import { sameName } from '../../src/speakers/same-name.js'
import { loadDirectory } from '../../src/workers/directory.js'

const CSV = `name,kind,given,family,gender,variants,roles
Ruta Balsyte,person,Ruta,Balsyte,female,Rūta Balsytė|R. Balsyte,harbour master;Klaipeda;2019-05;2023|mayor;Klaipeda;2023
Harbour Guild,organization,,,,Guild of the Harbour,
`

describe('a directory file', () => {
  test('in CSV: several values apart by “|”, a role’s parts by “;”', () => {
    const { people, bodies } = parseDirectory(CSV, 'csv')
    expect(people).toMatchObject([
      {
        name: 'Ruta Balsyte',
        variants: ['Rūta Balsytė', 'R. Balsyte'],
        roles: [
          { title: 'harbour master', of: 'Klaipeda', from: '2019-05', to: '2023' },
          { title: 'mayor', of: 'Klaipeda', from: '2023' },
        ],
      },
    ])
    expect(bodies).toMatchObject([{ name: 'Harbour Guild', variants: ['Guild of the Harbour'] }])
  })

  test('in JSON: the same', () => {
    const entries = [
      { name: 'Ruta Balsyte', gender: 'female' },
      { kind: 'organization', name: 'Harbour Guild' },
    ]
    expect(parseDirectory(JSON.stringify(entries), 'json')).toMatchObject({
      people: [{ name: 'Ruta Balsyte' }],
      bodies: [{ name: 'Harbour Guild' }],
    })
  })

  test.each([
    ['json', '{"name": "A"}', /array of entries/],
    ['json', '[{"name": "A"', /not JSON/],
    ['json', '[{"name": "A"}, {"nam": "B"}]', /entry 2: name.*\n.*nam/s],
    [
      'json',
      '[{"name": "A", "roles": [{"title": "mayor", "from": "May 2019"}]}]',
      /entry 1: roles: 0: from: a year or a month/,
    ],
    ['json', '[{"name": "A B", "variants": ["C D"]}, {"name": "C D"}]', /“c d” leads to two people: A B and C D/],
    ['csv', 'nom,variants\nA,B\n', /unknown column: nom/],
    ['csv', 'name,gender\nA B,male\nC D,m\n', /line 3: gender/],
    ['csv', 'name,gender\nA B\n', /not CSV/],
  ] as const)('%s %s is refused with what is wrong and where', (format, text, message) => {
    expect(() => parseDirectory(text, format)).toThrow(DirectoryError)
    expect(() => parseDirectory(text, format)).toThrow(message)
  })
})

describe('entries from a file', () => {
  const directory = extendDirectory(builtInDirectory, parseDirectory(CSV, 'csv'))

  test('are joined by their variants, and give their id and name', () => {
    expect(sameName('Rūta Balsytė', 'R. Balsyte', directory)).toMatchObject({ same: true, rule: 'directory' })
    const text = '“The quay is closed,” said Rūta Balsytė.'
    expect(extract({ text }, { directory }).speakers).toMatchObject([
      { id: 'ruta-balsyte', name: 'Ruta Balsyte', gender: 'female' },
    ])
  })

  test('replace the entry of the same id, with all its spellings', () => {
    const entry = { name: 'Volodymyr Zelenskyy', variants: ['The Comedian'] }
    const changed = extendDirectory(builtInDirectory, { people: [entry], bodies: [] })
    expect(changed.people.get('volodymyr-zelenskyy')).toMatchObject({ variants: ['The Comedian'], roles: [] })
    expect(changed.personBySpelling.get('zelensky')).toBeUndefined()
    expect(builtInDirectory.personBySpelling.get('zelensky')?.name).toBe('Volodymyr Zelenskyy')
  })

  test('are read from disk once, by the file’s ending', () => {
    const folder = mkdtempSync(join(tmpdir(), 'whosaid-directory-'))
    const file = join(folder, 'people.csv')
    writeFileSync(file, CSV)
    expect(loadDirectory(file).people.get('ruta-balsyte')?.gender).toBe('female')
    expect(loadDirectory(file)).toBe(loadDirectory(file))
    expect(loadDirectory(undefined)).toBe(builtInDirectory)
    expect(() => loadDirectory(join(folder, 'people.txt'))).toThrow(/\.json or \.csv/)
    expect(() => loadDirectory(join(folder, 'none.json'))).toThrow(/none\.json: ENOENT/)
  })
})

test('two surnames that an own directory knows are no slips of one another', () => {
  const text =
    '“The dyke will hold,” Nils Kverdal said. Nobody else thought so.\n\n“It will not,” Nils Kverdol told reporters on the quay.'
  const speakers = (csv: string) =>
    extract({ text }, { directory: extendDirectory(builtInDirectory, parseDirectory(csv, 'csv')) }).speakers.length
  expect(speakers('name,given,family\nIda Kverdal,Ida,Kverdal')).toBe(1)
  expect(speakers('name,given,family\nIda Kverdal,Ida,Kverdal\nOla Kverdol,Ola,Kverdol')).toBe(2)
})

describe('who held an office', () => {
  test.each([
    ['president', 'Ukraine', '2016-03-01', 'Petro Poroshenko'],
    ['president', 'Ukraine', '2023-03-01', 'Volodymyr Zelenskyy'],
    ['president', 'United States', '2016-10-01', 'Barack Obama'],
    ['president', 'United States', '2022-10-01', 'Joe Biden'],
    ['president', 'Atlantis', '2022-10-01', null],
  ])('%s of %s on %s: %s', (title, of, date, name) => {
    expect(holderOf(builtInDirectory, title, of, date)?.name ?? null).toBe(name)
  })

  test.each([
    [{ title: 'x', from: '2019-05', to: '2021-02' }, '2019-05-30', true],
    [{ title: 'x', from: '2019-05', to: '2021-02' }, '2019-04-30', false],
    [{ title: 'x', from: '2019', to: '2021' }, '2021-12-31', true],
    [{ title: 'x', from: '2019' }, '2030-01-01', true],
    [{ title: 'x', from: '2019' }, null, true],
    [{ title: 'x', from: '2019', to: '2021' }, null, false],
    [{ title: 'x' }, '2020-01-01', false],
  ])('%j at %s: %s', (role, date, held) => {
    expect(heldAt(role, date)).toBe(held)
  })
})
