/** The library: `import { extract } from 'whosaid'`. Typed, pure, no I/O. */
export { type ExtractOptions, extract } from './extract.js'
export { builtInDirectory, type Directory, type DirectoryEntries, extendDirectory } from './speakers/directory.js'
export { DirectoryError, parseDirectory } from './speakers/directory-file.js'
export { type NameJoin, sameName } from './speakers/same-name.js'
export type * from './types.js'
