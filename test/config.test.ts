import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allows, createApiKey, findApiKey, parseApiKeys } from '../src/api-keys.js'
import { ConfigError, isLoopback, readConfig } from '../src/config.js'

describe('readConfig', () => {
  it('has the documented defaults', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      databaseUrl: undefined,
      dataDir: './data',
      archive: true,
      directory: undefined,
      logLevel: 'info',
      apiKeys: [],
    })
  })

  it('takes empty variables for unset ones', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 8080, databaseUrl: undefined })
  })

  it.each([
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: 'http' }, 'PORT'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ WHOSAID_ARCHIVE: 'yes' }, 'WHOSAID_ARCHIVE'],
    [{ WHOSAID_API_KEYS: 'me read' }, 'WHOSAID_API_KEYS'],
    [{ WHOSAID_API_KEYS_FILE: '/nowhere' }, 'WHOSAID_API_KEYS_FILE'],
  ])('names the variable that is wrong: %o', (env, name) => {
    expect(() => readConfig(env)).toThrow(ConfigError)
    expect(() => readConfig(env)).toThrow(name)
  })

  it('does not take an empty file of keys for an open door', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'whosaid-')), 'keys')
    writeFileSync(file, '# none yet\n')
    expect(() => readConfig({ WHOSAID_API_KEYS_FILE: file })).toThrow(ConfigError)
    const { line } = createApiKey('me', ['read'])
    writeFileSync(file, `# ours\n${line} # the desk\n`)
    expect(readConfig({ WHOSAID_API_KEYS_FILE: file }).apiKeys.map(({ name }) => name)).toEqual(['me'])
  })

  it.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['localhost', true],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
  ])('knows whether %s is this machine only: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected)
  })
})

describe('API keys', () => {
  it('are found by their secret, which the kept line does not tell', () => {
    const [a, b] = [createApiKey('a', ['read']), createApiKey('b', ['extract', 'store'])]
    expect(a.line).not.toContain(a.secret)
    const keys = parseApiKeys(`${a.line};${b.line}`)
    expect(findApiKey(keys, b.secret)?.name).toBe('b')
    expect(findApiKey(keys, `${b.secret}x`)).toBeNull()
    expect(findApiKey(keys, '')).toBeNull()
  })

  it('allow their scopes, and admin all', () => {
    const [reader] = parseApiKeys(createApiKey('r', ['read']).line)
    const [admin] = parseApiKeys(createApiKey('a', ['admin']).line)
    expect([allows(reader, 'read'), allows(reader, 'extract'), allows(admin, 'correct')]).toEqual([true, false, true])
  })

  it.each([
    'me',
    'me read',
    'me read sha256:12',
    `me fly sha256:${'0'.repeat(64)}`,
    'a b c d',
  ])('refuses %s', (line) => {
    expect(() => parseApiKeys(line)).toThrow()
  })

  it('refuses two keys of one name', () => {
    expect(() => parseApiKeys([1, 2].map(() => createApiKey('me', ['read']).line).join('\n'))).toThrow('twice')
  })
})
