/** Whatever an author writes for an activity of any kind stands in one of its messages. */
import { expect, test } from 'vitest'
import { writeScripts } from '../../src/copy/write-scripts.ts'
import { purposeIdOf } from '../../src/copy/contract.ts'
import { planSpec } from '../../src/plan/index.ts'
import type { Activity } from '../../src/knowledge/types.ts'
import type { Spec } from '../../src/model.ts'
import { activities, findArchetype } from '../support/knowledge.ts'

/** Messages that tell members of something they may take part in; a birthday, or a group that closes, has nothing to join. */
const inviting = ['preview', 'single', 'sell', 'run', 'open', 'greeting']
const invites = ({ parts }: Activity): boolean =>
  parts.some((part) => (part.scripts ?? []).some(({ template }) => inviting.includes(purposeIdOf(template) ?? '')))

const entry = {
  id: 'ev',
  when: '2027-03-18 20:00',
  due: '22:30',
  price: 37.7,
  stock: 43,
  theme: '标主题记',
  place: '标地点记',
  takeaway: '标带走记',
  prize: '标奖品记',
  signup: '标报名记',
  links_to: '标接到记',
  ritual: '标口令记',
  rules: ['标规则记'],
  kit: ['标必带记'],
  stakes: { host: '标主办记', guest: '标来宾所得记', member: '标成员所得记' },
}
const topic = { title: '标题目记', point: '标要点记', ask: '标提问记' }
const each = [
  '标主题记',
  '标地点记',
  '标带走记',
  '标奖品记',
  '标报名记',
  '标接到记',
  '标口令记',
  '标规则记',
  '标必带记',
  '标成员所得记',
  '37.7 元',
  '43 ',
  '22:30',
]

test.each(activities.filter(invites).map((one) => [one.id, one.promotes] as const))('%s', async (use, sells) => {
  const archetype = findArchetype('custom')
  if (!archetype) throw new Error('no archetype of one’s own')
  const said = async (own: object): Promise<string> => {
    const spec = {
      version: 1,
      id: 'reach',
      name: '标记群',
      archetype: 'custom',
      team: [{ id: 'lan', name: '阿岚', functions: ['content', 'activity', 'media', 'service', 'management'] }],
      rules: { items: [{ id: 'one', text: '先问再发' }] },
      activities: [{ ...entry, use, ...own }],
    } as unknown as Spec
    const plan = planSpec(spec, archetype, { start: '2027-03-01', days: 70 })
    const { scripts } = await writeScripts(spec, plan)
    return scripts
      .filter(({ date }) => date !== undefined)
      .map(({ messages }) => messages.join('\n'))
      .join('\n')
  }
  const [plain, withTopic] = [await said({}), await said({ topics: [topic] })]
  // What is sold says what it is; what members get out of it besides is for our own reckoning.
  const owed = sells ? each.filter((mark) => mark !== entry.stakes.member) : each
  expect(owed.filter((mark) => !plain.includes(mark))).toEqual([])
  expect(Object.values(topic).filter((mark) => !withTopic.includes(mark))).toEqual([])
})
