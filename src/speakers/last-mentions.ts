import type { Member } from './member.js'

/** So many places of earlier mentions are kept before they are given up. */
const SPARE = 32

/** The members of a cast in the order of their last mentions. Noting one again takes the same time however many there are. */
export class LastMentions {
  /** Null where a member was mentioned again later. */
  private latest: (Member | null)[] = []
  private count = 0

  note(member: Member) {
    if (member.place >= 0) this.latest[member.place] = null
    else this.count++
    if (this.latest.length > 2 * this.count + SPARE) {
      this.latest = this.latest.filter((m) => m !== null)
      this.latest.forEach((m, place) => {
        m!.place = place
      })
    }
    member.place = this.latest.push(member) - 1
  }

  /** The member mentioned last that fits; null where none does. */
  find(fits: (member: Member) => boolean): Member | null {
    for (let i = this.latest.length - 1; i >= 0; i--) {
      const member = this.latest[i]
      if (member !== null && fits(member)) return member
    }
    return null
  }
}
