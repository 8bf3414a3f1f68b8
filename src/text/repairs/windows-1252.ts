/** What Windows-1252 shows for the bytes 0x80 to 0x9F, which Latin-1 leaves to controls; those that it leaves out stay what they are. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
