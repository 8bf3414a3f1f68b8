import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '../../src/archive/archive.js'
import { serve } from './serve.js'

/** Articles of three outlets. Two print the same words, and one of them gives them to somebody else. */
export const ARTICLES = [
  {
    title: 'Envoys gather in Vienna',
    outlet: 'The Vienna Gazette',
    publishedAt: '2025-05-20',
    text: '“We do not need another piece of paper about 12 villages,” Volodymyr Zelenskyy said on Tuesday. “We need quiet nights along the whole line.”\n\nDmitry Peskov, the Kremlin spokesman, said that the position was known.\n\n“The position is known and it has not changed since the winter,” Peskov said.\n\nZelenskyy said that the spring would be quieter.',
  },
  {
    title: 'Talks go on',
    outlet: 'Ellery Courier',
    publishedAt: '2025-03-11',
    text: '“The position is known and it has not changed since the winter,” Sergei Lavrov said on Monday.\n\n“Nobody here is in a hurry to sign anything before the harvest,” Marco Rubio said.',
  },
  {
    title: 'A year of rents',
    outlet: 'Economics Desk',
    publishedAt: '2024-11-02',
    text: '“Rents keep me up at night, and they should keep everybody up,” Christine Lagarde said. Lagarde said that wages were a smaller worry.',
  },
]

/** The service with an embedded archive of its own, filled through its own front door. */
export async function serveArchive(env: Record<string, string> = {}, key?: string) {
  const dataDir = await mkdtemp(join(tmpdir(), 'whosaid-web-'))
  const archive = await openArchive({ dataDir, waitMs: 90_000 })
  const service = await serve(env, archive)
  for (const article of ARTICLES) {
    const response = await fetch(`${service.url}/quotes?store=true`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(article),
    })
    if (!response.ok) throw new Error(`not stored: ${await response.text()}`)
  }
  return {
    url: service.url,
    close: async () => {
      await service.close()
      await archive.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
