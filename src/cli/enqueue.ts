import { Command } from 'commander'
import { archiveOptions } from './configured.js'
import { ExitCode } from './exit.js'
import { checkInputs, type InputArguments, withInputOptions } from './inputs.js'

/** `whosaid enqueue INPUT…` */
export function enqueueCommand(): Command {
  return withInputOptions(new Command('enqueue'))
    .description('puts articles in the queue of the archive’s database, for any number of `whosaid work`')
    .action(enqueue)
}

async function enqueue(inputs: string[], { inputFormat, columns }: InputArguments): Promise<void> {
  checkInputs(inputs)
  const [{ enqueueArticles, openQueue }, { readArticles }, { describeLeftOut }] = await Promise.all([
    import('../batch/queue.js'),
    import('../batch/input.js'),
    import('../batch/summary.js'),
  ])
  const queue = await openQueue(await archiveOptions())
  let leftOut = 0
  try {
    const { added, known, failed } = await enqueueArticles(
      queue,
      readArticles(inputs, { format: inputFormat, columns, onLeftOut: () => leftOut++ }),
      ({ place }, { id, reason, message }) => console.error(JSON.stringify({ ...place, id, reason, message })),
    )
    console.error(
      `${added} articles put in the queue, ${known} were there already${failed > 0 ? `, ${failed} failed` : ''}`,
    )
    if (leftOut > 0) console.error(describeLeftOut(leftOut))
    if (failed > 0) process.exitCode = ExitCode.someFailed
  } finally {
    await queue.close()
  }
}
