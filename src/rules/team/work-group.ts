import { blank } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { textsOf } from '../texts.ts'
import { field, key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** Two people talk to one another anyway; from three on things get lost. */
const PEOPLE = 3
const PLACE = /工作群|内部群|运营群|值班群|管理群|团队群|后台群|组织群|核心组群|小群里|飞书群|钉钉群/u
const TEAM = ['lan', 'man', 'yue'].map((id, i) => ({
  标识: id,
  名字: ['阿岚', '小满', '阿月'][i] ?? id,
  角色: [i === 0 ? '群主' : '客服'],
  工时: 3,
  替补: i === 0 ? 'man' : 'lan',
}))

export const workGroup = {
  id: 'team/work-group',
  severity: 'info',
  needs: 'spec',
  title: '团队另有一个工作群',
  why: '谁去回、怎么罚、几点发，当着成员的面商量，成员看见的是忙乱；各自私聊，总有一个人不知道。',
  source: `${restingOn('sopGuide')}人数为推测。判据：团队不少于 ${PEOPLE} 人，“结构.群”没有写“工作群”，全文也没有提到工作群、内部群一类的地方。`,
  bad: sample({ 团队: TEAM }),
  good: sample({ 团队: TEAM, '结构.群': { 工作群: '茶油厨房值班' } }),
  run: ({ spec, threshold }) => {
    const people = spec.team?.length ?? 0
    if (people < threshold('team/work-group', PEOPLE) || !blank(spec.structure?.groups?.work_group)) return []
    const inside = [
      ...(spec.content?.pillars ?? []),
      ...(spec.activities ?? []),
      ...(spec.overrides ?? []),
      ...(spec.welcome?.steps ?? []),
    ].some(({ channel }) => channel === 'internal')
    return inside || textsOf(spec).some(({ text }) => PLACE.test(text))
      ? []
      : [
          {
            path: spec.structure?.groups ? '/structure/groups' : '/structure',
            message: `团队 ${people} 个人，没有写在哪里商量，成员群不是办公室。`,
            cure: say`建一个只有团队的群，在${field('structure.groups')}下写${key('structure.groups.work_group')}，例如${write('/structure/groups/work_group', '运营值班')}。`,
          },
        ]
  },
} as const satisfies Check
