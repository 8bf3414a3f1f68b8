import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** Builds the page into dist/web, from where the service hands it out. Nothing is inlined: the content security policy forbids it. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
  },
  logLevel: 'warn',
})
