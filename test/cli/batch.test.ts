import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeArticle } from '../../bench/articles.js'
import { extractRecord } from '../../src/record.js'
import { contentId } from '../../src/workers/prepare.js'
import { temporaryDirectory, whosaid } from './run.js'

const text = 'It rained. “We are ready for talks,” Volodymyr Zelenskyy said on Monday.'
const html = `<html><body><article><p>${text}</p></article></body></html>`
const at = temporaryDirectory()
const write = (name: string, content: string | Buffer) => {
  writeFileSync(at(name), content)
  return at(name)
}
const ndjson = (...lines: unknown[]) =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
const lines = (content: string) =>
  content
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const read = (name: string) => lines(readFileSync(at(name), 'utf8'))
const articles = (count: number, words = 120) =>
  ndjson(...Array.from({ length: count }, (_, i) => ({ id: `a${i}`, text: makeArticle(i, words) })))

describe('whosaid batch', { timeout: 60_000 }, () => {
  test('writes one line per input line, in order, each the record that the library gives', async () => {
    write('plain.ndjson', ndjson({ id: 'b', text, outlet: 'Example Wire' }, '', { text }, { id: 7, text }))
    const { code, stderr } = await whosaid(['batch', at('plain.ndjson'), '-o', at('plain.out')])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^3 articles in /m)
    expect(read('plain.out')).toEqual([
      { id: 'b', ...extractRecord({ id: 'b', text, outlet: 'Example Wire' }) },
      { id: contentId(text), ...extractRecord({ id: contentId(text), text }) },
      { id: '7', ...extractRecord({ id: '7', text }) },
    ])
    expect(readdirSync(at()).filter((name) => name.startsWith('plain.out'))).toEqual(['plain.out'])
  })

  test('tells each bad line with its number and reason, does the others, and ends with 1', async () => {
    write(
      'bad.ndjson',
      Buffer.concat([
        Buffer.from(ndjson({ id: 'a', text }, '{"id": "b"', { id: 'c', text: 5 }, { id: 'd' }, { id: 'e', text: ' ' })),
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from(ndjson({ id: 'g', text, publishedAt: 'last week' }, { id: 'h', text })),
        Buffer.from(ndjson(`{"id": 1234567890123456789, "text": ${JSON.stringify(text)}}`)),
      ]),
    )
    const { code } = await whosaid([
      ...['batch', at('bad.ndjson'), '-o', at('bad.out'), '--errors', at('bad.err'), '--summary', at('bad.json')],
    ])
    expect(code).toBe(1)
    expect(read('bad.out').map(({ id }) => id)).toEqual(['a', 'h'])
    const source = at('bad.ndjson')
    const failures = read('bad.err')
    expect(failures.at(-1).message).toContain('put it in quotation marks')
    expect(failures.map(({ message, ...failure }) => failure)).toEqual([
      { source, line: 2, id: null, reason: 'invalid-json' },
      { source, line: 3, id: 'c', reason: 'invalid-article' },
      { source, line: 4, id: 'd', reason: 'invalid-article' },
      { source, line: 5, id: 'e', reason: 'empty' },
      { source, line: 6, id: null, reason: 'invalid-utf8' },
      { source, line: 7, id: 'g', reason: 'invalid-article' },
      { source, line: 9, id: null, reason: 'invalid-article' },
    ])
    expect(JSON.parse(readFileSync(at('bad.json'), 'utf8'))).toMatchObject({
      complete: true,
      articles: 2,
      failed: 7,
      failures: { 'invalid-json': 1, 'invalid-article': 4, empty: 1, 'invalid-utf8': 1 },
      quotes: { total: 2, direct: 2, mixed: 0, indirect: 0 },
      speakers: 1,
    })
  })

  test('without --errors the failures stand on standard error', async () => {
    const { code, stdout, stderr } = await whosaid(['batch', '-', '-o', '-', '-q'], { input: ndjson('nonsense') })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(lines(stderr)).toMatchObject([{ source: '-', line: 1, reason: 'invalid-json' }])
  })

  test('is a filter from standard input to standard output, gzipped or not', async () => {
    const input = ndjson({ id: 'a', text })
    const plain = await whosaid(['batch', '-', '-o', '-', '-q'], { input })
    const zipped = await whosaid(['batch', '-', '-o', '-', '-q'], { input: gzipSync(input) })
    expect(lines(plain.stdout)).toEqual([{ id: 'a', ...extractRecord({ id: 'a', text }) }])
    expect(zipped).toEqual(plain)
    expect(plain.stderr).toBe('')
  })

  test('gives the same bytes whatever the number of workers, and gzip of the same bytes', async () => {
    write('many.ndjson', articles(150))
    write('many.ndjson.gz', gzipSync(articles(150)))
    const [one, three, zipped] = await Promise.all([
      whosaid(['batch', at('many.ndjson'), '-o', at('one.out'), '-w', '1', '-q']),
      whosaid(['batch', at('many.ndjson'), '-o', at('three.out'), '-w', '3', '-q']),
      whosaid(['batch', at('many.ndjson.gz'), '-o', at('zipped.out.gz'), '-q']),
    ])
    expect([one.code, three.code, zipped.code]).toEqual([0, 0, 0])
    const bytes = readFileSync(at('one.out'))
    expect(bytes.length).toBeGreaterThan(100_000)
    expect(readFileSync(at('three.out')).equals(bytes)).toBe(true)
    expect(gunzipSync(readFileSync(at('zipped.out.gz'))).equals(bytes)).toBe(true)
  })

  test('reads a folder in the order of its paths: text, pages, NDJSON, CSV; its own output is no input', async () => {
    mkdirSync(at('folder', 'sub'), { recursive: true })
    write('folder/b.txt', text)
    write('folder/a.html', html)
    write('folder/sub/c.ndjson.gz', gzipSync(ndjson({ id: 'c', text })))
    write('folder/sub/d.csv', `id,text\nd,"${text}"\n`)
    write('folder/sub/picture.png', 'no article')
    write('folder/.hidden.txt', text)
    const { code } = await whosaid(['batch', at('folder'), '-o', at('folder', 'z.ndjson'), '-q'])
    expect(code).toBe(0)
    const records = read('folder/z.ndjson')
    expect(records.map(({ id }) => id)).toEqual(['a.html', 'b.txt', 'c', 'd'])
    expect(records.map(({ quotes }) => quotes[0]?.speaker?.name)).toEqual(Array(4).fill('Volodymyr Zelenskyy'))
    expect(records[0].article.text).toBe(text)
  })

  test('of a folder, follows no link back up, and tells what it can not read or did not', async () => {
    mkdirSync(at('odd', 'sub ☃'), { recursive: true })
    write('odd/sub ☃/-a\nb.txt', text)
    write('odd/notes.md', text)
    symlinkSync('..', at('odd', 'sub ☃', 'up'))
    symlinkSync('nowhere', at('odd', 'gone.txt'))
    writeFileSync(Buffer.concat([Buffer.from(at('odd/')), Buffer.from([0xff]), Buffer.from('.txt')]), text)
    const { code, stderr } = await whosaid(['batch', at('odd'), '-o', at('odd.out'), '--errors', at('odd.err')])
    expect(code).toBe(1)
    expect(read('odd.out').map(({ id }) => id)).toEqual(['sub ☃/-a\nb.txt'])
    expect(read('odd.err').map(({ source, reason }) => [source, reason])).toEqual([
      [at('odd/gone.txt'), 'unreadable'],
      [at('odd/\uFFFD.txt'), 'unreadable'],
    ])
    expect(stderr).toContain('1 speaker\n')
    expect(stderr).toContain('1 file left out')
  })

  test('files of one name in two folders are two articles', async () => {
    for (const [folder, words] of Object.entries({ y1: 'It rained.', y2: 'It snowed.' })) {
      mkdirSync(at(folder))
      write(`${folder}/a.txt`, words)
    }
    await whosaid(['batch', 'y1/', './y2', '-o', 'years.out', '-q'], { cwd: at() })
    expect(read('years.out').map(({ id }) => id)).toEqual(['y1/a.txt', 'y2/a.txt'])
  })

  test.runIf(process.platform === 'linux')('two runs at once never write one file', async () => {
    write('twice.ndjson', articles(200))
    const run = () => whosaid(['batch', at('twice.ndjson'), '-o', at('twice.out'), '-q', '--resume'])
    const runs = await Promise.all([run(), run()])
    expect(runs.map(({ code }) => code).sort()).toEqual([0, 2])
    expect(runs.map(({ stderr }) => stderr).join('')).toBe(
      `whosaid: another run is writing ${at('twice.out')}: let it end, or name another output\n`,
    )
    expect(read('twice.out')).toHaveLength(200)
  })

  test('reads columns of a CSV under other names, quoted line breaks and all, and tells rows that are broken', async () => {
    write(
      'table.csv',
      Buffer.from(
        `\ufeffKey;x,Body,date\r\n"1","${text}\n\nIt ""rained"" on.",2025-05-01\r\n2,,2025-05-02\r\n3,"${text}"\r\n4,${text.replace(/,/g, '')},2025-05-03\r\n`,
      ),
    )
    const { code } = await whosaid([
      ...['batch', at('table.csv'), '-o', at('table.out'), '--errors', at('table.err'), '-q'],
      ...['--columns', 'id=Key;x,text=Body,publishedAt=date'],
    ])
    expect(code).toBe(1)
    expect(read('table.out').map(({ id, article }) => [id, article.publishedAt])).toEqual([
      ['1', '2025-05-01'],
      ['4', '2025-05-03'],
    ])
    expect(read('table.err').map(({ line, id, reason }) => [line, id, reason])).toEqual([
      [5, '2', 'empty'],
      [6, null, 'unreadable'],
    ])
  })

  test('a CSV that names no text column says which columns there are', async () => {
    write('odd.csv', 'a,b\n1,2\n')
    const { code, stderr } = await whosaid(['batch', at('odd.csv'), '-o', at('odd.out'), '-q'])
    expect(code).toBe(1)
    expect(stderr).toContain('the columns are a, b')
  })

  test('takes the pages of a WARC, each gzipped on its own, and none of its other records', async () => {
    const record = (type: string, headers: string, body: Buffer) =>
      gzipSync(
        Buffer.concat([
          Buffer.from(
            `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${type}-${body.length}>\r\n${headers}Content-Length: ${body.length}\r\n\r\n`,
          ),
          body,
          Buffer.from('\r\n\r\n'),
        ]),
      )
    const response = (status: string, type: string, body: Buffer, more = '') =>
      record(
        'response',
        'WARC-Target-URI: https://example.org/1\r\nContent-Type: application/http; msgtype=response\r\n',
        Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n`), body]),
      )
    const chunked = Buffer.from(`${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n0\r\n\r\n`)
    // as browsers take it: the marks of Windows-1252
    const latin1 = Buffer.from('<html><body><p>\x93It is late,\x94 said José Example.</p></body></html>', 'latin1')
    write(
      'crawl.warc.gz',
      Buffer.concat([
        record('warcinfo', 'Content-Type: application/warc-fields\r\n', Buffer.from('software: none\r\n')),
        response('200 OK', 'text/html; charset=utf-8', Buffer.from(html)),
        response('404 Not Found', 'text/html', Buffer.from(html)),
        response('200 OK', 'image/png', Buffer.from('png')),
        response('200 OK', 'text/html', chunked, 'Transfer-Encoding: chunked\r\n'),
        response('200 OK', 'text/html', gzipSync(html), 'Content-Encoding: gzip\r\n'),
        response('200 OK', 'text/html; charset=iso-8859-1', latin1),
        record(
          'conversion',
          'WARC-Target-URI: https://example.org/2\r\nContent-Type: text/plain\r\n',
          Buffer.from(text),
        ),
      ]),
    )
    const { code, stderr } = await whosaid(['batch', at('crawl.warc.gz'), '-o', at('crawl.out'), '-q'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const records = read('crawl.out')
    expect(records.map(({ article }) => article.url)).toEqual([
      ...Array(4).fill('https://example.org/1'),
      'https://example.org/2',
    ])
    expect(records.map(({ article }) => article.text)).toEqual([
      text,
      text,
      text,
      '“It is late,” said José Example.',
      undefined,
    ])
    expect(records.every(({ id }) => id.startsWith('urn:uuid:'))).toBe(true)
  })

  test('tells a WARC that breaks off wherever it does, what is none, and a page that swells; the next file goes on', async () => {
    const page = (body: Buffer, type: string, more = '') => {
      const content = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n${more}\r\n`), body])
      const head = `WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${content.length}\r\n\r\n`
      return Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n\r\n')])
    }
    const first = page(Buffer.from(html), 'text/html')
    const picture = page(Buffer.alloc(5000, 'x'), 'image/png')
    const whole = Buffer.concat([first, picture])
    const cuts = {
      header: first.length + 60,
      http: first.length + 140,
      picture: whole.length - 2000,
      first: first.length - 20,
    }
    for (const [name, length] of Object.entries(cuts)) write(`cut-${name}.warc`, whole.subarray(0, length))
    write('none.warc', '<html>No crawl at all</html>\n')
    write('swells.warc', page(gzipSync(Buffer.alloc(70 << 20, 'a')), 'text/html', 'Content-Encoding: gzip\r\n'))
    write('after.ndjson', ndjson({ id: 'after', text }))
    const files = ['cut-header', 'cut-http', 'cut-picture', 'cut-first', 'none', 'swells']
    const inputs = [...files.map((name) => at(`${name}.warc`)), at('after.ndjson')]
    const { code } = await whosaid(['batch', ...inputs, '-o', at('cuts.out'), '--errors', at('cuts.err'), '-q'])
    expect(code).toBe(1)
    expect(read('cuts.err').map(({ source, reason }) => [source, reason])).toEqual(
      files.map((name) => [at(`${name}.warc`), name === 'swells' ? 'too-large' : 'unreadable']),
    )
    // The page before each of the first three breaks, and the file behind them all.
    expect(read('cuts.out').filter(({ article }) => article.text === text)).toHaveLength(3)
    expect(read('cuts.out').at(-1).id).toBe('after')
  })

  test('a file that breaks off is told, and the next file is done', async () => {
    const whole = gzipSync(articles(40))
    write('cut.ndjson.gz', whole.subarray(0, whole.length - 20))
    write('after.ndjson', ndjson({ id: 'last', text }))
    const { code, stderr } = await whosaid([
      'batch',
      at('cut.ndjson.gz'),
      at('after.ndjson'),
      '-o',
      at('cut.out'),
      '-q',
    ])
    expect(code).toBe(1)
    expect(lines(stderr).at(-1)).toMatchObject({ source: at('cut.ndjson.gz'), reason: 'unreadable' })
    expect(read('cut.out').at(-1).id).toBe('last')
  })

  test('n shards cover the input exactly once', async () => {
    write('shards.ndjson', articles(20, 30))
    const runs = await Promise.all(
      ['1/3', '2/3', '3/3'].map((shard) => whosaid(['batch', at('shards.ndjson'), '-o', '-', '-q', '--shard', shard])),
    )
    const ids = runs.flatMap(({ stdout }) => lines(stdout).map(({ id }) => id as string))
    expect(ids.sort()).toEqual(Array.from({ length: 20 }, (_, i) => `a${i}`).sort())
  })

  test('a hopeless article is reported and never stops the run', async () => {
    write('slow.ndjson', ndjson({ id: 'a', text }, { id: 'slow', text: `${text} `.repeat(200_000) }, { id: 'c', text }))
    const { code, stderr } = await whosaid([
      'batch',
      at('slow.ndjson'),
      '-o',
      at('slow.out'),
      '-q',
      '--time-limit',
      '2',
    ])
    expect(code).toBe(1)
    expect(lines(stderr)).toMatchObject([{ line: 2, id: 'slow', reason: 'timeout' }])
    expect(read('slow.out').map(({ id }) => id)).toEqual(['a', 'c'])
  })

  test('SIGTERM leaves the files in order, and --resume finishes them', async () => {
    write('term.ndjson', articles(200))
    const stopped = await whosaid(['batch', at('term.ndjson'), '-o', at('term.out')], {
      killAfterMs: 1500,
      killSignal: 'SIGTERM',
    })
    if (stopped.code === 143) {
      expect(existsSync(at('term.out'))).toBe(false)
      expect(stopped.stderr).toContain('--resume')
    }
    const resumed = await whosaid(['batch', at('term.ndjson'), '-o', at('term.out'), '--resume'])
    expect(resumed.code).toBe(0)
    expect(read('term.out').map(({ id }) => id)).toEqual(Array.from({ length: 200 }, (_, i) => `a${i}`))
  })

  test('the reader of the output may leave early', async () => {
    write('long.ndjson', articles(60))
    const { code, stderr } = await whosaid(['batch', at('long.ndjson'), '-o', '-', '-q'], {
      closeStdoutAfterBytes: 1000,
    })
    expect(stderr).toBe('')
    expect(code).toBe(141)
  })
})

describe('wrong usage ends with 2 and says what is wrong', () => {
  test.each([
    [['batch'], 'missing required argument'],
    [['batch', 'nowhere.ndjson', '-o', 'x'], 'no such file: nowhere.ndjson'],
    [['batch', 'kept.ndjson', '-o', './kept.ndjson'], 'kept.ndjson is an input and would be replaced'],
    [['batch', 'kept.ndjson', '-o', '-', '--errors', 'kept.ndjson'], 'kept.ndjson is an input'],
    [['batch', '-', '-o', 'x', '--errors', './x'], './x is named for two outputs'],
    [['batch', '-', '-o', '.'], '. is a folder'],
    [['batch', '-', '-o', '-', '--summary', 'nowhere/x.json'], 'no such folder: nowhere'],
    [['batch', '-'], 'an output is needed'],
    [['batch', '-', '-o', '-', '--resume'], '--resume needs an output file'],
    [['batch', '-', '-o', '-', '--workers', '0'], 'A whole number from 1'],
    [['batch', '-', '-o', '-', '--shard', '4/3'], 'i/n is needed'],
    [['batch', '-', '-o', '-', '--columns', 'body=text'], 'field=column is needed'],
    [['batch', '-', '-o', '-', '--format', 'xml'], 'Allowed choices'],
    [['extract'], 'missing required argument'],
    [['extract', 'kept.ndjson'], 'kept.ndjson holds many articles: whosaid batch'],
    [['sing'], "unknown command 'sing'"],
  ])('%j', async (args, message) => {
    write('kept.ndjson', articles(1))
    const { code, stderr } = await whosaid(args, { cwd: at() })
    expect(stderr).toContain(message)
    expect(code).toBe(2)
    expect(readFileSync(at('kept.ndjson'), 'utf8')).toBe(articles(1))
  })
})
