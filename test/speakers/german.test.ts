import { describe, expect, test } from 'vitest'
import { germanReadings } from '../../src/speakers/german.js'
import { parseName } from '../../src/speakers/name.js'

const readings = (name: string) => germanReadings(parseName(name)!).map(({ text }) => text)

describe('Slavic names as German newspapers spell them', () => {
  test.each([
    ['Sacharowa', 'zakharova'],
    ['Lew Schlosberg', 'lev shlosberg'],
    ['Roman Kusnezow', 'roman kuznetsov'],
    ['Xenia Sobtschak', 'xenia sobchak'],
    ['Dmitrij Rogosin', 'dmitri rogozin'],
    ['Wadim Schtscherbakow', 'vadim shcherbakov'],
  ])('%s is read %s', (name, reading) => {
    expect(readings(name)).toContain(reading)
  })

  test.each(['Dmitry Rogozin', 'Thomas Edwards', 'Ana Ruiz', 'Jan Nowak'])('%s is not German', (name) => {
    expect(readings(name)).toEqual([])
  })
})
