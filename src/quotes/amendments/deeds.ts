import type { Doc } from '../../types.js'
import { OPENS_CLAUSE } from '../clause.js'
import { withUnits } from '../learned/tagger.js'
import { type Amendment, isQuoted } from './amendment.js'

/** What hands, feet and eyes do, whatever stands behind it. */
const DEEDS = new Set(
  `bent blinked buttoned chewed climbed clutched crossed crouched dipped drank fetched folded frowned gazed glanced grabbed hugged
  hummed hurried kissed knelt leaned leant leapt limped poured rubbed scratched scrubbed shivered shuffled sipped sliced slumped
  squinted stared stirred stooped straightened stretched strode stroked swallowed tapped tiptoed tossed trembled tugged unfolded
  wandered washed whistled winced wiped wrapped yawned`.split(/\s+/),
)
/** The same together with what stands right behind them, or behind an object. */
const WITH_PARTICLE = new Set(
  'bowed dropped hung lifted looked pulled put ran reached ripped rose sat set shook stepped stood tore turned'.split(
    ' ',
  ),
)
const PARTICLES =
  /^(?:across|around|aside|at|away|back|beside|down|from|into|off|on|open|onto|out|over|round|toward|towards|up)$/
/** In tokens: “hung his old coat up”. */
const REACH = 4

/** “put it away”, but not “put it to him”; “ripped the roof off”, but not “ripped into him over it” */
const MOVES: Readonly<Record<string, RegExp>> = {
  put: /^(?:aside|away|down)$/,
  ripped: /^(?:away|down|off|open|up)$/,
  tore: /^(?:away|down|off|open|up)$/,
}

/** “set the kettle down”, “looked at”: a verb of moving, with its particle in the same clause. */
function hasParticle({ tokens }: Doc, head: number): boolean {
  for (let i = head + 1; i <= Math.min(head + REACH, tokens.length - 1); i++) {
    if (PARTICLES.test(tokens[i].lower)) return MOVES[tokens[head].lower]?.test(tokens[i].lower) ?? true
    if (!/^(?:PRON|DET|ADJ|NOUN|PROPN)$/.test(tokens[i].pos)) return false
  }
  return false
}

/** Whether a verb tells what somebody does with hands, feet or eyes. */
export const isDeed = (doc: Doc, verb: number): boolean => {
  const { lower, pos } = doc.tokens[verb]
  return pos === 'VERB' && (DEEDS.has(lower) || (WITH_PARTICLE.has(lower) && hasParticle(doc, verb)))
}

/**
 * She looked at him for a while. He hung his coat on the door. “It broke down.” — what somebody does with hands, feet or eyes says nothing, and words in
 * marks behind its full stop are for the sieves. A clause may still be what is said of it: “looked at how”.
 */
export const deeds: Amendment = (doc, tagging, head) => {
  const { tokens, sentences } = doc
  if (!isDeed(doc, head)) return null
  const { first, last } = sentences[tokens[head].sentence]
  const reports = tagging.content.some(
    (unit) =>
      (isQuoted(unit) && unit.first >= first && unit.first < last) || OPENS_CLAUSE.test(tokens[unit.first].lower),
  )
  return reports ? null : withUnits(tagging, tagging.source, [])
}
