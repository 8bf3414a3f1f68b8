import { remember } from '../text/remember.js'
import { foldWord } from './fold.js'

/** An id for a name that is no person's: “chinese-foreign-ministry”. Bodies recur from article to article. */
export const plainId: (name: string) => string = remember((name) => {
  const words = name
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/[’']s\b/g, '')
    .split(/[\s/-]+/)
  return slug(words.map(foldWord).join('-'))
}, 20_000)

/** Lower-case letters and digits with single hyphens between them. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
