import { type Change, changes, lineStarts, type Repair } from './change.js'

/** Lines of pages that belong to no article and stand between its paragraphs. */
const FURNITURE = `advertisements?|advertising|skip advertisement|(?:story|article) continues (?:below|after)(?: (?:this )?(?:ad|advertisement))?
  |advertisement(?: [-–—])? (?:story|article) continues below|continue reading(?: the main story| below)?|continue reading the main story
  |scroll (?:down )?to continue(?: with content)?|click here to get the \\w+ \\w+ app|sign up for our newsletter|get our free newsletter
  |share this (?:article|story)|share on (?:facebook|twitter|x)|read more|read next|most read|related (?:articles|stories|topics)|loading\\.*
  |this content is not available in your region|recommended|promoted|sponsored
  |(?:image source, )?(?:getty images|pa media|(?:afp|reuters)(?: via getty images)?|epa|shutterstock)`
const LINE = new RegExp(`^\\s*(?:${FURNITURE.replace(/\n\s*/g, '')})[\\s.:]*$`, 'i')
/** In UTF-16 code units. */
const LONGEST = 60

/** “Advertisement” between two paragraphs: nothing, so that these stay neighbours. */
export const furniture: Repair = (text) => {
  const found: Change[] = []
  for (const start of lineStarts(text)) {
    const line = text.slice(start, start + LONGEST)
    const end = line.indexOf('\n')
    if (end < 0 && start + LONGEST < text.length) continue
    if (!LINE.test(end < 0 ? line : line.slice(0, end))) continue
    let next = end < 0 ? text.length : start + end
    while (next < text.length && /\s/.test(text[next])) next++
    found.push({ start, end: next, meant: '' })
  }
  return found
}

/** Who took the picture is nobody in the article: “The harbour. Photograph: Ana Ruiz/Agency”, “(AP Photo/Ana Ruiz)”. */
const CREDIT =
  /(?:(?<=^|\n|[.!?)”"] )(?:Photograph|Photos?|Pictures?|Images?|Illustrations?)(?: by|:) [^\n.:]{2,60}|\((?:AP|EPA|AFP|Reuters|PA)? ?Photos?(?:\/|:)[^()\n]{2,60}\))[ \t]*(?=\r?\n|$)/g

export const credits: Repair = (text) =>
  text.includes('Photo') || text.includes('Picture') || text.includes('Image') || text.includes('Illustration')
    ? changes(text, CREDIT, () => '')
    : []
