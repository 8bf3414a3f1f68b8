/** The days of the week and the months, lower-cased. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

/** Months that are other words as well. */
export const MONTHS_AND_WORDS: ReadonlySet<string> = new Set(['march', 'may', 'august'])
