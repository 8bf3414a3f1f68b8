import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Keeps the rule of who may know whom. It reads the imports as they are written; nothing is run. */

const SRC = join(dirname(fileURLToPath(import.meta.url)), '../src')

/** From the inside out: a room may import from the rooms of earlier lines and from itself, never from its neighbours on the same line. */
const LAYERS = [
  ['types', 'version'],
  ['text'],
  ['quotes', 'speakers'],
  ['confidence'],
  ['extract'],
  ['record'],
  ['formats', 'api-keys'],
  ['config'],
  ['archive', 'workers'],
  ['batch'],
  ['http'],
  ['server'],
  ['cli'],
]
/** The library's entry: shows what `extract` and `record` offer, and no more. */
const ENTRY = 'index'
/** Speaks to the HTTP API only: of the rest it may know types, which leave no trace in what the browser gets. */
const PAGE = 'web'

/** Rooms without I/O, clock or randomness: the same text gives the same answer, anywhere. */
const PURE = ['types', 'text', 'quotes', 'speakers', 'confidence', 'extract', 'record']
const PURE_LIBRARIES = [
  'node:zlib', // unpacks the learned weights that are built in; reads nothing
  '@mozilla/readability',
  'any-ascii',
  'compromise',
  'csv-parse',
  'double-metaphone',
  'entities',
  'fastest-levenshtein',
  'htmlparser2',
  'linkedom',
  'wink-eng-lite-web-model',
  'wink-nlp',
  'zod',
]
const IMPURE = ['process', 'console', 'setTimeout', 'setInterval', 'fetch', 'performance', 'globalThis']

interface Module {
  readonly path: string
  readonly room: string
  readonly source: ts.SourceFile
  /** Rooms of ours that it imports, and libraries. */
  readonly rooms: readonly string[]
  readonly libraries: readonly string[]
}

const modules = listModules()
const layerOf = (room: string) => LAYERS.findIndex((rooms) => rooms.includes(room))

describe('who may know whom', () => {
  it('gives every module a room', () => {
    const rooms = new Set(modules.map((m) => m.room))
    const unknown = [...rooms].filter((room) => layerOf(room) < 0 && room !== ENTRY && room !== PAGE)
    expect(unknown).toEqual([])
  })

  it('lets imports point inwards only', () => {
    const wrong = modules
      .filter((m) => layerOf(m.room) >= 0)
      .flatMap((m) =>
        m.rooms
          .filter((room) => room !== m.room && !(layerOf(room) >= 0 && layerOf(room) < layerOf(m.room)))
          .map((room) => `${m.path} imports ${room}`),
      )
    expect(wrong).toEqual([])
  })

  it('keeps the entry to the library and the page to themselves', () => {
    const entry = modules.filter((m) => m.room === ENTRY).flatMap((m) => m.rooms.filter((r) => !PURE.includes(r)))
    const page = modules
      .filter((m) => m.room === PAGE)
      .flatMap((m) => valueImports(m).filter((name) => roomOf(targetOf(m.path, name)) !== PAGE))
    expect({ entry, page }).toEqual({ entry: [], page: [] })
  })
})

describe('what is pure stays pure', () => {
  const pure = modules.filter((m) => PURE.includes(m.room) || m.room === ENTRY)

  it('imports no I/O', () => {
    const wrong = pure.flatMap((m) =>
      m.libraries.filter((name) => !PURE_LIBRARIES.includes(name)).map((name) => `${m.path} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })

  it('asks neither the clock nor chance nor its surroundings', () => {
    const wrong = pure.flatMap((m) => impureNames(m.source).map((name) => `${m.path} uses ${name}`))
    expect(wrong).toEqual([])
  })
})

it('writes to the console from the command line only', () => {
  const wrong = modules.filter((m) => m.room !== 'cli' && identifiers(m.source).has('console')).map((m) => m.path)
  expect(wrong).toEqual([])
})

describe('lexicons', () => {
  const lexicons = modules.filter((m) => /-lexicon\.ts$|\/lexicon\//.test(m.path))

  it.each(lexicons.map((m) => [m.path, m] as const))('%s: no word twice in a list, its origin stated', (_, module) => {
    const twice = wordLists(module.source).flatMap((list) => list.filter((word, i) => list.indexOf(word) < i))
    expect(twice).toEqual([])
    expect(module.source.text).toMatch(/\/\*\*[\s\S]+?\*\//)
  })
})

function listModules(): Module[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(/[\\/]/).join('/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(SRC, path), 'utf8')
      const imported = ts.preProcessFile(text, true, true).importedFiles.map((f) => f.fileName)
      return {
        path,
        room: roomOf(path),
        source: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
        rooms: imported.filter((name) => name.startsWith('.')).map((name) => roomOf(targetOf(path, name))),
        libraries: imported.filter((name) => !name.startsWith('.')).map(packageOf),
      }
    })
}

/** Relative imports that are there when the code runs. */
function valueImports({ source }: Module): string[] {
  return source.statements
    .filter(ts.isImportDeclaration)
    .filter((statement) => !statement.importClause?.isTypeOnly)
    .map((statement) => (statement.moduleSpecifier as ts.StringLiteral).text)
    .filter((name) => name.startsWith('.'))
}

function roomOf(path: string): string {
  return path.split('/')[0].replace(/\.\w+$/, '')
}

/** Where a relative import leads, as a path in src. One that leaves src gives the room “..”, which no layer knows. */
function targetOf(from: string, name: string): string {
  return relative(SRC, join(SRC, posix.dirname(from), name))
    .split(/[\\/]/)
    .join('/')
}

function packageOf(name: string): string {
  return name.match(/^(?:@[^/]+\/)?[^/]+/)![0]
}

function identifiers(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  walk(source, (node) => {
    // `console` itself, not a property or a key that is called so
    if (!ts.isIdentifier(node)) return
    const { parent } = node
    const named =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node)
    if (!named) names.add(node.text)
  })
  return names
}

function impureNames(source: ts.SourceFile): string[] {
  const names = identifiers(source)
  const calls = source.text.match(/\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)/g) ?? []
  return [...IMPURE.filter((name) => names.has(name)), ...calls]
}

/** The lists of words of a module: every array of strings, and every template of words; classes of words (`a=b`, `m: a b`) may share some. */
function wordLists(source: ts.SourceFile): string[][] {
  const lists: string[][] = []
  walk(source, (node) => {
    if (ts.isArrayLiteralExpression(node) && node.elements.length > 1 && node.elements.every(ts.isStringLiteral))
      lists.push(node.elements.map((e) => (e as ts.StringLiteral).text))
    if (ts.isNoSubstitutionTemplateLiteral(node) && !/[=:]/.test(node.text)) lists.push(node.text.trim().split(/\s+/))
  })
  return lists
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}
