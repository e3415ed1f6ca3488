/** A series that speaks every day or every week must not sound like yesterday. */
import { describe, expect, test } from 'vitest'
import { allowEmoji } from '../../src/copy/helpers/moment.ts'
import { openLibrary } from '../../src/copy/library.ts'
import { tidy } from '../../src/copy/tidy.ts'
import { richContext } from './contexts.ts'

const library = await openLibrary()

/** `openings`: different first sentences that thirty occurrences must show, with names, dates and numbers taken out. */
const recurring: readonly (readonly [id: string, openings: number])[] = [
  ['content/morning', 26],
  ['content/knowledge', 26],
  ['content/question', 26],
  ['content/topic', 20],
  ['content/reading', 26],
  ['content/discussion', 20],
  ['content/arrival', 26],
  ['content/preorder', 26],
  ['content/cut-off', 26],
  ['content/offer', 26],
  ['content/check-in-task', 26],
  ['content/check-in-reminder', 26],
  ['content/check-in-ranking', 26],
  ['content/showcase', 15],
  ['content/story', 15],
  ['content/homework', 15],
  ['content/challenge', 15],
  ['content/digest', 5],
  ['content/member-card', 7],
  ['content/moments', 5],
  ['content/weekly-agenda', 5],
  ['content/office-hours', 7],
  ['activity/preview', 9],
  ['activity/reminder', 8],
  ['activity/open', 8],
  ['activity/middle', 7],
  ['activity/close', 7],
  ['activity/recap', 8],
  ['activity/checkin/event', 20],
  ['activity/checkin/remind', 26],
  ['activity/checkin/tally', 26],
  ['activity/weekly-digest/event', 5],
  ['activity/groupbuy/event', 6],
  ['activity/groupbuy/cutoff', 6],
  ['activity/groupbuy/arrival', 6],
  ['activity/poll/event', 5],
  ['activity/show-order/event', 5],
  ['care/missed-three', 26],
  ['care/after-sale', 26],
  ['care/core-talk', 5],
  ['care/match-intro', 5],
]

const names =
  /〔待填:[^〕]*〕|%NICKNAME%|榨季茶油社|老周|阿岚|郑师傅|油坊夜话|\d+月\d+日|周[一二三四五六日]|第\d+天|[\d.:]+/g
const firstSentence = (text: string): string => text.replace(names, '').split(/[。？！\n]/)[0] ?? ''

describe.each(recurring)('%s', (id, openings) => {
  const texts = Array.from({ length: 30 }, (_, index) => {
    const rendered = library.find(id)?.render({ ...richContext(index), seed: id })
    return rendered?.ok ? tidy(allowEmoji(rendered.text, 'few')) : `${id} failed`
  })
  const firsts = texts.map(firstSentence)

  test('does not begin like the day before', () => {
    expect(firsts.filter((first, index) => index > 0 && first === firsts[index - 1])).toEqual([])
  })

  test(`has at least ${openings} openings in thirty occurrences`, () => {
    expect(new Set(firsts).size).toBeGreaterThanOrEqual(openings)
  })
})
