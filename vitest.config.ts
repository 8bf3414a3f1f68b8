import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Many tests wait for processes, sockets and clocks of a machine that others use too: what fails twice is a fault.
  test: { include: ['test/**/*.test.ts'], testTimeout: 20_000, retry: 1 },
})
