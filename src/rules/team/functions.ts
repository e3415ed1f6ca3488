import { rolesOfFunction } from '../../knowledge/roles.ts'
import { roleWord } from '../../words.ts'
import { listed } from '../blank.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const FOUR = ['content', 'activity', 'media', 'service'] as const
/** The other two schools; a team complete in either is complete. */
const OTHER_SCHOOLS = [
  ['management', 'operation', 'maintenance', 'activity'],
  ['content', 'management', 'operation', 'atmosphere', 'linking'],
] as const

export const functions = {
  id: 'team/functions',
  severity: 'warning',
  needs: 'spec',
  title: '四种职能都有人',
  why: '执行团队有四种职能：做内容、策划活动、新媒体、客服。缺一样，那一样就没有人做，或全压在群主身上。',
  source:
    'M18、M36。判据：有人写了“职能”，而四职能（内容、活动、新媒体、客服）缺一；另两套说法（管理、运营、维护、策划；创造内容、制定规则、持续运营、活跃气氛、促成链接）写全一套也认。都没写职能的不查。',
  bad: sample({ '团队.0': { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 职能: ['内容', '活动'], 工时: 3 } }),
  good: sample({
    '团队.0': { 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 职能: ['内容', '活动', '新媒体', '客服'], 工时: 3 },
  }),
  run: ({ spec }) => {
    const written = new Set((spec.team ?? []).flatMap((member) => member.functions ?? []))
    if (written.size === 0 || OTHER_SCHOOLS.some((school) => school.every((name) => written.has(name)))) return []
    const covered = new Set([...written].map((name) => rolesOfFunction[name]))
    const lacks = FOUR.filter((role) => !covered.has(role))
    const at = (spec.team ?? []).findIndex((member) => (member.functions ?? []).length > 0)
    const path = `/team/${at}/functions`
    return lacks.length === 0
      ? []
      : [
          {
            path,
            message: `团队的职能缺${listed(lacks.map(roleWord))}。`,
            cure: say`把缺的职能写给一个人，例如${write(path, [...(spec.team?.[at]?.functions ?? []), ...lacks])}；一个人可以兼几样。`,
          },
        ]
  },
} as const satisfies Check
