import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
// @ts-expect-error plain JavaScript: it runs where nothing is installed yet
import { parseDockerfile } from '../scripts/dockerfile.mjs'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The steps themselves are run by `npm run image`. */
describe('what is deployed', () => {
  const stages = parseDockerfile(read('Dockerfile'))
  const last = (instruction: string) =>
    stages.at(-1).steps.findLast((step: { instruction: string }) => step.instruction === instruction)

  test('the image runs as a user without rights, entry point and commands in exec form', () => {
    expect(stages.length).toBeGreaterThan(1)
    expect(last('USER').text).toBe('node')
    expect(last('ENTRYPOINT').words).toEqual(['node', '/app/dist/cli/main.js'])
    expect(last('CMD').words).toEqual(['serve'])
    expect(last('HEALTHCHECK').words[0]).toBe('node')
  })

  test('compose starts a database, the service and three workers', () => {
    const { services } = parse(read('compose.yaml'), { merge: true })
    expect(Object.keys(services)).toEqual(['database', 'service', 'worker'])
    expect(services.worker.deploy.replicas).toBe(3)
    expect(services.worker.command).toEqual(['work'])
    expect(services.worker.environment.DATABASE_URL).toBe(services.service.environment.DATABASE_URL)
  })

  test('the Job has as many pods as shards', () => {
    const { spec } = parse(read('deploy/batch-job.yaml'))
    const [container] = spec.template.spec.containers
    expect(spec.completionMode).toBe('Indexed')
    expect(container.args).toContain(`--shard=$(JOB_COMPLETION_INDEX)/${spec.completions}`)
    expect(container.args).toContain('--resume')
  })
})
