/** The zones that news writes behind an hour, as the inside of a pattern in capitals: “10.51am GMT”, “9 p.m. ET”. */
export const TIME_ZONES = 'GMT|BST|UTC|IST|CES?T|E[SD]?T|P[SD]?T|AE[SD]T'
