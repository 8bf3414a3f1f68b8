/**
 * What stands before a colon at the head of a line and speaks no word of what follows: the kind of piece (“Analysis: …”), a topic
 * (“Climate: …”), a credit (“Photograph: …”), a result (“Ajax 3-0 Lyon: …”). Written for this project from general knowledge of how
 * news pages are laid out.
 */

const KINDS = `analyst[ ]views? announcement archive background breaking brief briefing captions? cartoon column comment commentary composite correction
credits? dispatch editorial essay exclusive explained extract fact-?box fact[ -]check features? files? gallery graphics? guide
illustrations? images? in[ -](?:brief|depth|pictures|full) interview key[ ](?:points|quotes) leader letters? listen live live[ ](?:blog|updates)
long[ ]read more need[ ]to[ ]know note opinion photos? photographs? pictures? podcasts? q&a quiz read read[ ]more related results
most[ ](?:popular|read|viewed) also[ ]read see[ ]also scorecard sources? special[ ]report sponsored tags team[ ]news top[ ]stor(?:y|ies) topics? trailer transcript updated?
verdict videos? view warning watch what[ ]we[ ]know`
const TOPICS = `ai arts books business champions[ ]league culture economy education energy environment euro fashion film finance food
football[ ]league health housing jobs lifestyle markets? media money music nfl politics premier[ ]league property schools science society
space sports? tech technology television trade transport travel tv weather world`
/** Of these the last of several words is enough: “Ukraine war: …”, “Book review: …”, “US election 2028: …”. */
const HEADS = `analysis athletics basketball boxing brexit budget climate climate[ ]change coronavirus covid cricket crisis cycling
elections? explainer football golf immigration inflation match[ ]report migration motorsport obituary olympics pandemic preview profile
recap review round-?up rugby sketch soccer tennis timeline war world[ ]cup`

const oneOf = (...lists: string[]) =>
  lists.join(' ').replaceAll('[ ]', '\0').split(/\s+/).join('|').replaceAll('\0', ' ')
const KIND = new RegExp(`^(?:${oneOf(KINDS)})(?: (?:of|on|from|with)\\b.*)?$`, 'i')
const TOPIC = new RegExp(`^(?:${oneOf(TOPICS)})$`, 'i')
/** Not “Department of War”. */
const HEAD = new RegExp(`(?:^|(?<!\\b(?:of|for|and|the))[ -])(?:${oneOf(HEADS)})(?: \\d{2,4})?$`, 'i')
const SCORE = /\d[-–]\d/
/** What fact-checkers head their paragraphs with: “The claim: …”, “AP’s assessment: …”, “Our ruling: …” */
const CHECK =
  /^(?:(?:the|our|key|\p{L}+['’]s) )?(?:claims?|assessment|facts|context|conclusion|fact[ -]check|rating|ruling|verdict|findings|background)$/iu
/** “Song of the year: …”, “Quote of the day: …” */
const SERIES = / of the (?:day|week|month|year)$/i

/** Whether a line's words before its colon name a kind of piece or a credit. */
export const isKindOfPiece = (words: string): boolean => KIND.test(words) || CHECK.test(words)

/** Whether they name that, a topic or a result. */
export const isRubric = (words: string): boolean =>
  isKindOfPiece(words) || TOPIC.test(words) || HEAD.test(words) || SCORE.test(words) || SERIES.test(words)
