/** The library: `import { extract } from 'whosaid'`. Typed, pure, no I/O. */
export { extract } from './extract.js'
export type * from './types.js'
