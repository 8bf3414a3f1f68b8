import { colourOf } from './layout'

/** A speaker's number in the speaker's colour: the two always go together, so that nobody depends on the colour. */
export function SpeakerNumber({ number }: { number: number | null }) {
  return (
    <span class={`number ${colourOf(number)}`} aria-hidden="true">
      {number ?? '?'}
    </span>
  )
}
