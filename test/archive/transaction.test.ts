import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Connection } from '../../src/archive/connection.js'
import { asWriter } from '../../src/archive/transaction.js'

let dataDir: string
let connection: Connection
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'whosaid-transaction-'))
  connection = new Connection({ dataDir })
  await connection.connected(60_000)
  await connection.use((db) => db.execute(sql`create table trace (note text)`))
}, 90_000)
afterAll(async () => {
  await connection.close()
  await rm(dataDir, { recursive: true, force: true })
})

it('holds the writer’s lock before the first statement of the work', async () => {
  const held = await connection.use((db) =>
    asWriter(db, (tx) =>
      tx.execute(
        sql`select 1 from pg_locks where locktype = 'advisory' and granted and pid = pg_backend_pid() and objid = 7305003`,
      ),
    ),
  )
  expect(held.rows).toHaveLength(1)
})

it('sends nothing after a failure, waits for what is under way, and tells the first failure', async () => {
  let isOver = false
  const late: unknown[] = []
  const work = connection.use((db) =>
    asWriter(db, (tx) =>
      Promise.all([
        tx.execute(sql`select ${'\u0000'}::text`),
        tx.execute(sql`insert into trace values ('sent together')`),
        (async () => {
          await sleep(200)
          await tx.execute(sql`insert into trace values ('too late')`).catch((error) => late.push(error))
        })(),
      ]),
    ),
  )
  await expect(work.finally(() => (isOver = true))).rejects.toMatchObject({ code: '22021' })
  expect(isOver).toBe(true)
  await sleep(400)
  expect(late).toHaveLength(1)
  const { rows } = await connection.use((db) => db.execute(sql`select note from trace`))
  expect(rows).toEqual([])
})
