/** Why two names are one person, or why not: the rule's name and what it saw. */
export interface NameJoin {
  readonly same: boolean
  /** “directory”, “spelling”, “transliteration”, “nickname” … or what keeps them apart: “other given name”. */
  readonly rule: string
  /** For people: “Sybiha ~ Sybiga (slavic); Andrii ~ Andriy”. */
  readonly evidence: string
}

export const apart = (rule: string, evidence: string): NameJoin => ({ same: false, rule, evidence })
export const joined = (rule: string, evidence: string): NameJoin => ({ same: true, rule, evidence })
