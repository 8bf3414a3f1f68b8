import { createHash } from 'node:crypto'

const INDEX_BITS = 14
const REGISTERS = 1 << INDEX_BITS
const RECENT = 4096
const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS)

/**
 * Counts distinct strings in 16 KiB however many there are, within about 0.8 %; up to some hundreds it is nearly always exact.
 * HyperLogLog with linear counting below 2.5 m: Flajolet, Fusy, Gandouet, Meunier, *HyperLogLog* (AofA 2007).
 */
export interface DistinctCounter {
  add(value: string): void
  count(): number
  /** Its state, to go on from later. */
  save(): string
}

/** In: a state that `save` gave, or nothing to begin with. */
export function distinctCounter(saved = ''): DistinctCounter {
  const registers = saved ? Buffer.from(saved, 'base64') : Buffer.alloc(REGISTERS)
  /** Seen lately: seeing them again changes nothing, and most are seen again and again. */
  const recent = new Set<string>()
  return {
    add(value) {
      if (recent.has(value)) return
      if (recent.size === RECENT) recent.clear()
      recent.add(value)
      const hash = createHash('md5').update(value).digest()
      const index = hash.readUInt32BE(0) >>> (32 - INDEX_BITS)
      const rank = Math.clz32(hash.readUInt32BE(4)) + 1
      if (rank > registers[index]) registers[index] = rank
    },
    count() {
      let sum = 0
      let zeros = 0
      for (const rank of registers) {
        sum += 2 ** -rank
        if (rank === 0) zeros++
      }
      const estimate = (ALPHA * REGISTERS * REGISTERS) / sum
      return Math.round(estimate <= 2.5 * REGISTERS && zeros > 0 ? REGISTERS * Math.log(REGISTERS / zeros) : estimate)
    },
    save: () => registers.toString('base64'),
  }
}
