/** What a company's form is called behind its name and a comma: “Acme Robotics, Inc.” In: a token in small letters. */
export const LEGAL_FORM = /^(?:inc|llc|llp|ltd|corp|plc|l\.p)\.?$/
