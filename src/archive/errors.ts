/** The database is away; the caller may try again. */
export class ArchiveUnavailable extends Error {
  override readonly name = 'ArchiveUnavailable'
  readonly statusCode = 503
  readonly code = 'archive-unavailable'
}

/** The caller asked for something that makes no sense: a broken cursor, a date that is none. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest'
  readonly statusCode = 400
  readonly code = 'invalid-request'
  /** In: what is wrong, and the field it is about as a JSON pointer (“/from”). */
  constructor(
    message: string,
    readonly pointer: string = '',
  ) {
    super(message)
  }
}
