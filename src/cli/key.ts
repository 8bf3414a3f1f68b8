import { Command, Option } from 'commander'
import { createApiKey, SCOPES, type Scope } from '../api-keys.js'
import { UsageError } from './exit.js'

/** `whosaid key NAME --scopes read,extract` */
export function keyCommand(): Command {
  return new Command('key')
    .description('makes an API key: the secret for the caller, and the line to keep in WHOSAID_API_KEYS_FILE')
    .argument('<name>', 'whose key it is; stands in logs')
    .addOption(
      new Option('--scopes <list>', `what it may do, with commas between: ${SCOPES.join(', ')}`).default(
        'read,extract',
      ),
    )
    .action((name: string, { scopes }: { scopes: string }) => {
      try {
        const { secret, line } = createApiKey(name, scopes.split(',') as Scope[])
        console.error('The secret, shown only now, is for the caller; the line after it is for the file:')
        console.log(`${secret}\n${line}`)
      } catch (error) {
        throw new UsageError((error as Error).message)
      }
    })
}
