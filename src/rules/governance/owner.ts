import { standIn } from '../team/backup-cure.ts'
import { sample } from '../sample.ts'
import { orWrite, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const LEADS =
  /群主|主理|管理|店长|班主任|营长|馆长|会长|发起|创始|老板|负责人|秘书长|社长|园长|校长|队长|站长|掌柜|主管|组长|经理|主任|总监|教练|主持|东家|领读|理事长|主编|创办/u
const HELPER = { 标识: 'xiao', 名字: '小满', 角色: ['客服'], 工时: 3 }

export const owner = {
  id: 'governance/owner',
  severity: 'info',
  mild: true,
  needs: 'spec',
  title: '写明谁是群主、谁管理',
  why: '谁建群谁负责，谁管理谁负责。出了事，平台和警察找的是群主，成员找的也是。',
  source:
    '《互联网群组信息服务管理规定》（2017-10-08 施行）第九条。判据：团队有两人以上，没有一个人的角色是群主、主理人、店长、班主任一类，也没有管理职能。',
  bad: sample({
    '团队.0.角色': ['内容'],
    '团队.0.替补': 'xiao',
    团队: [{ 标识: 'lan', 名字: '阿岚', 角色: ['内容'], 工时: 3 }, HELPER],
  }),
  good: sample({ 团队: [{ 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: 3 }, HELPER] }),
  run: ({ spec }) => {
    const team = spec.team ?? []
    if (team.length < 2) return []
    const led = team.some(
      ({ roles, functions, employment, kpi }) =>
        employment === 'owner' ||
        functions?.some((one) => one === 'management') ||
        LEADS.test([...(roles ?? []), kpi ?? ''].join(' ')),
    )
    return led
      ? []
      : [
          {
            path: '/team',
            message: `团队 ${team.length} 个人，没有写谁是群主或管理员。`,
            cure: say`给一个人写${write('/team/0', { roles: ['群主'], ...standIn(team) })}，再给一个人写${orWrite('/team/1/roles', ['管理员'])}。`,
          },
        ]
  },
} as const satisfies Check
