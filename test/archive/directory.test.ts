import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openArchive } from '../../src/archive/archive.js'
import { builtInDirectory, extendDirectory } from '../../src/speakers/directory.js'
import { parseDirectory } from '../../src/speakers/directory-file.js'
import { news } from './records.js'

const FILE = JSON.stringify([
  { id: 'orla-quist', name: 'Orla Quist', given: 'Orla', family: 'Quist', variants: ['The Heron', 'Doctor Harbour'] },
  { kind: 'organization', id: 'tern-league', name: 'League of the Tern', acronyms: ['LOTT'] },
])
const directory = extendDirectory(builtInDirectory, parseDirectory(FILE, 'json'))
const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-directory-'))
const told = await openArchive({ dataDir, directory, waitMs: 60_000 })
const untold = await openArchive({ dataDir, waitMs: 60_000 })
afterAll(async () => {
  await untold.close()
  await told.close()
  await rm(dataDir, { recursive: true, force: true })
})

const { record, text } = news({
  said: [
    { who: 'Orla Quist', words: 'The harbour will open before the first of the herring come in.' },
    { who: 'League of the Tern', id: 'tern-league', kind: 'organization', words: 'Nobody asked us about the harbour.' },
    { who: 'Ida Falk', words: 'I have known Orla Quist for twenty years and she never promised that.' },
  ],
})
await told.store(record, text)

it.each([
  ['The Heron', 'orla-quist'],
  ['LOTT', 'tern-league'],
])('finds what %s said by the entries of a directory file', async (speaker, id) => {
  const { hits } = await told.search({ speaker })
  expect(hits.map((h) => h.speaker?.id)).toEqual([id])
  expect((await told.speakers(speaker))[0]).toMatchObject({ id })
  expect((await untold.search({ speaker })).hits).toEqual([])
})

it('checks a claim by a name that only the directory file knows', async () => {
  const quote = 'The harbour will open before the first of the herring come in'
  expect(await told.check({ quote, speaker: 'Doctor Harbour' })).toMatchObject({
    verdict: 'verbatim',
    speaker: { id: 'orla-quist' },
  })
  expect((await untold.check({ quote, speaker: 'Doctor Harbour' })).verdict).toBe('misattributed')
})

it('finds quotes about somebody under all names of the directory file', async () => {
  const { hits } = await told.search({ about: 'The Heron' })
  expect(hits.map((h) => h.speaker?.name)).toEqual(['Ida Falk'])
})
