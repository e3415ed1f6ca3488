import { leadTitles } from '../../knowledge/roles.ts'
import { blank, filled } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

const ASKED = { '结构.加入': { 方式: '购买', 自我介绍: ['几口人吃饭', '拿手菜'] } }

export const hostFirst = {
  id: 'welcome/host-first',
  severity: 'info',
  needs: 'spec',
  title: '请人自我介绍，群主先来一份',
  why: '让新人对着一群不认识的人先开口，十个里八个不说。群主照着同一份模板先说一遍，后面的人才知道说多长、说什么。',
  source: `${restingOn('feverbeeNewcomers')}判据：写了自我介绍模板，而带头的人（没有就看第一个人）没有写“介绍”，话术里就没有可以照着说的那一份。`,
  bad: sample(ASKED),
  good: sample({ ...ASKED, '团队.0.介绍': '守着武昌这家油坊七年，每天给两个孩子做晚饭' }),
  run: ({ spec }) => {
    const team = spec.team ?? []
    const at = Math.max(
      0,
      team.findIndex(
        ({ roles, employment }) =>
          employment === 'owner' || (roles ?? []).some((role) => leadTitles.some((title) => role.includes(title))),
      ),
    )
    const host = team[at]
    return filled(spec.structure?.admission?.intro_template).length === 0 || host === undefined || !blank(host.bio)
      ? []
      : [
          {
            path: `/team/${at}`,
            message: `请新人按模板自我介绍，${host.name}自己的那一份没有写。`,
            cure: say`给${host.name}写${key('team.bio')}，一句做过的事，例如${write(`/team/${at}/bio`, '做这一行七年，踩过的坑都记在本子上')}。`,
          },
        ]
  },
} as const satisfies Check
