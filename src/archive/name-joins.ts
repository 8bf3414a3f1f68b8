import { sameName } from '../speakers/same-name.js'
import { normalisedLine } from './words.js'

/** Why a spelling is this person: the rule and its evidence. In: the person's name and a spelling seen in an article. */
export function explainName(name: string, variant: string): string {
  if (variant === name) return 'its own name'
  if (normalisedLine(variant) === normalisedLine(name)) return 'same words'
  const { same, rule, evidence } = sameName(variant, name)
  return same ? `${rule}: ${evidence}` : 'coreference: a mention of the same person in one article'
}
