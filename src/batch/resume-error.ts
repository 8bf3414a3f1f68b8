/** The run can't go on as asked; the message says why and what can be done. */
export class ResumeError extends Error {}
