/** Pictures say what the plan says: no day, no message, no step is lost. */
import { describe, expect, test } from 'vitest'
import { pictures } from '../../src/export/picture/pictures.ts'
import { dateWord } from '../../src/export/words.ts'
import { exampleBundle, exampleNames } from '../support/example-bundle.ts'

describe.each(exampleNames)('%s', async (name) => {
  const { plan } = await exampleBundle(name)
  const [month, launch] = pictures(plan).map(({ content }) => content)
  const tasks = plan.days.flatMap((day) => day.tasks)

  test('every day stands in the month, every message is shown or counted', () => {
    for (const { date } of plan.days) expect(month).toContain(`>${dateWord(date)}</text>`)
    const sum = (pattern: RegExp): number =>
      [...(month ?? '').matchAll(pattern)].reduce((total, [, count]) => total + Number(count ?? 1), 0)
    const outside = tasks.filter(({ side }) => side === 'member-facing').length
    expect(sum(/>\d\d:\d\d [^<]+</g) + sum(/>还有 (\d+) 条</g)).toBe(outside)
    expect(sum(/>后台 (\d+) 件</g)).toBe(tasks.length - outside)
  })

  test('every step of the launch has its line and its gate', () => {
    const steps = new Set(tasks.flatMap(({ step, kind }) => (step !== undefined && kind === 'launch' ? [step] : [])))
    for (const step of steps) expect(launch).toContain(`>第 ${step} 步 `)
    expect(launch?.match(/l6 6l-6 6l-6 -6z/g) ?? []).toHaveLength(tasks.filter(({ kind }) => kind === 'gate').length)
  })
})

test('a community that runs already has a month and nothing to launch', async () => {
  const { plan } = await exampleBundle('fruit-shop')
  const days = plan.days.map((day) => ({
    ...day,
    tasks: day.tasks.filter(({ kind }) => kind !== 'launch' && kind !== 'gate'),
  }))
  expect(pictures({ ...plan, days }).map(({ name }) => name)).toEqual(['月历'])
})
