/**
 * Asks the service how it is, again and again, from a thread of its own: what the caller's own work delays would else count as the
 * service's delay. Posts the milliseconds of each answer to whoever started it.
 */
import http from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

const { base, everyMs } = workerData
const agent = new http.Agent({ keepAlive: true })
const ask = () =>
  new Promise((resolve, reject) => {
    const answered = (response) => response.resume().once('end', resolve)
    http.get(`${base}/health/live`, { agent }, answered).once('error', reject)
  })

for (;;) {
  const begun = performance.now()
  await ask()
  parentPort.postMessage(performance.now() - begun)
  await sleep(everyMs)
}
