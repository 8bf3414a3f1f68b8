// Reads a Dockerfile: as much of the language as ours uses, and an error for anything else.

/** In: the file's text. Out: its stages, each `{ name, from, steps: [{ instruction, flags, words, text }] }`. */
export function parseDockerfile(text) {
  const stages = []
  for (const line of text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')) {
    const [, instruction, rest] = /^\s*([A-Z]+)\s+(.*\S)\s*$/.exec(line) ?? []
    if (!instruction) {
      if (line.trim()) throw new Error(`not understood: ${line}`)
      continue
    }
    if (instruction === 'FROM') {
      const [, from, name] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(rest)
      stages.push({ from, name: name ?? `stage-${stages.length}`, steps: [] })
      continue
    }
    const flags = Object.fromEntries(
      [...rest.matchAll(/(?:^|\s)--([a-z-]+)=(\S+)(?=\s)/g)].map(([, key, value]) => [key, value]),
    )
    const plain = rest.replace(/^(?:--[a-z-]+=\S+\s+)+/, '')
    const list = plain.replace(/^CMD\s+/, '')
    stages.at(-1).steps.push({
      instruction,
      flags,
      text: plain,
      words: list.startsWith('[') ? JSON.parse(list) : plain.split(/\s+/),
    })
  }
  return stages
}
