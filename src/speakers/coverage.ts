import type { Span } from '../types.js'

/** Spans by start that are asked about places near each other, so that a pointer finds them. */
export class Coverage {
  private at = 0

  constructor(private readonly spans: readonly Span[]) {}

  holds(offset: number): boolean {
    while (this.at > 0 && this.spans[this.at - 1].end > offset) this.at--
    while (this.at < this.spans.length && this.spans[this.at].end <= offset) this.at++
    return this.at < this.spans.length && this.spans[this.at].start <= offset
  }
}
