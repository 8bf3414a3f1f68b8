import { Command } from 'commander'
import { MAX_LOST_WORKERS, MAX_TRIES } from '../batch/queue-limits.js'
import { archiveOptions } from './configured.js'
import { UsageError } from './exit.js'

/** `whosaid dead [--resend [ID…]]` */
export function deadCommand(): Command {
  return new Command('dead')
    .description(
      `lists the articles of the queue that were set aside, a line of JSON each: after ${MAX_TRIES} failed tries, or after ${MAX_LOST_WORKERS} workers were lost at them, which is counted apart`,
    )
    .option('--resend [id...]', 'send these to the workers again, all where no id is given')
    .action(dead)
}

async function dead({ resend }: { resend?: true | string[] }): Promise<void> {
  if (Array.isArray(resend) && !resend.every((id) => /^\d+$/.test(id)))
    throw new UsageError('ids are numbers, as `whosaid dead` lists them')
  const { openQueue } = await import('../batch/queue.js')
  const queue = await openQueue(await archiveOptions())
  try {
    if (resend) {
      const sent = await queue.resend(resend === true ? undefined : resend)
      console.error(`${sent} ${sent === 1 ? 'article' : 'articles'} sent again`)
    } else for (const article of await queue.dead()) console.log(JSON.stringify(article))
  } finally {
    await queue.close()
  }
}
