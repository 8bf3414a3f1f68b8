import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { serve } from '../../src/server.js'

const folder = await mkdtemp(join(tmpdir(), 'whosaid-directory-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

it('WHOSAID_DIRECTORY: the service knows who is in the file', async () => {
  const file = join(folder, 'people.json')
  const person = { id: 'our-own-id', name: 'Orla Brannigan', given: 'Orla', family: 'Brannigan', gender: 'female' }
  await writeFile(file, JSON.stringify([person]))
  const service = await serve(
    readConfig({ PORT: '0', WHOSAID_ARCHIVE: 'off', LOG_LEVEL: 'silent', WHOSAID_DIRECTORY: file }),
  )
  const answer = await fetch(`${service.url}/quotes`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: '“We will open on Monday,” Orla Brannigan said.',
  })
  const { quotes } = (await answer.json()) as { quotes: { speaker: { id: string } }[] }
  await service.stop()
  expect(quotes.map(({ speaker }) => speaker.id)).toEqual(['our-own-id'])
}, 60_000)
