import { shapeOfSpan } from '../learned/span-features.js'
import { draft, type Sieve } from './sieve.js'

/**
 * Words that are surely uttered, where nothing tells by whom: a record without a source, for a guess would be worse. Not where
 * they are capitalised throughout, as a title, save in dialogue: “Tom!”
 */
export const unattributed: Sieve = ({ context, marked }) =>
  shapeOfSpan(context.doc, context.features, marked).titled && !context.dialogue ? null : draft('unattributed', 0.3)
