/** The database is away; the caller may try again. */
export class ArchiveUnavailable extends Error {
  override readonly name = 'ArchiveUnavailable'
  readonly statusCode = 503
  readonly code = 'archive-unavailable'
}

/** A statement ran into its timeout: the database is there, but busy, or too much was asked of it. */
export class ArchiveTooSlow extends Error {
  override readonly name = 'ArchiveTooSlow'
  readonly statusCode = 503
  readonly code = 'archive-too-slow'
}

/** The caller asked for something that makes no sense: a broken cursor, a date that is none. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest'
  readonly statusCode = 400
  readonly code = 'invalid-request'
  /** The field it is about, as a JSON pointer: “/from”. */
  readonly pointer: string
  /** Where that field is: what is looked for comes in a query, what is to be kept or checked in a body. */
  readonly part: 'query' | 'body'

  constructor(message: string, pointer = '', part: 'query' | 'body' = 'query') {
    super(message)
    this.pointer = pointer
    this.part = part
  }
}

/** The embedded database can't work as things are, and waiting won't help: a directory it can't enter, a missing program. */
export class EmbeddedFault extends Error {
  override readonly name = 'EmbeddedFault'
}
