import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/archive/schema.ts',
  out: './src/archive/migrations',
})
