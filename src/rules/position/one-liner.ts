import { blank } from '../blank.ts'
import { restingOn } from '../basis.ts'
import { sample } from '../sample.ts'
import { key, say, write } from '../../say.ts'
import type { Check } from '../../judge/types.ts'

/** An end of a sentence with more behind it. */
const SECOND_SENTENCE = /[。！？!?；;]\s*[^\s\p{P}]/u

export const oneLiner = {
  id: 'position/one-liner',
  severity: 'warning',
  needs: 'spec',
  title: '加入理由是一句话',
  why: '老成员替你转述的只有一句。没有这一句，招募、海报、欢迎语各说各的；写成一段，谁也记不住。',
  source: `${restingOn('canvas')}另据 M02。判据：写了“定位”而“加入理由”为空；加入理由多于一句的降为提示。空不空话见 position/vague。`,
  bad: sample({ '定位.加入理由': undefined }),
  good: sample(),
  run: ({ spec }) => {
    const { positioning } = spec
    if (positioning === undefined) return []
    const reason = positioning.join_reason
    if (reason === undefined || blank(reason))
      return [
        {
          path: '/positioning',
          at: 'key',
          message: '没有写“加入理由”：一句让人乐意进来的话。',
          cure: say`写${key('positioning.join_reason')}，一句话说清谁、多久一次、做成什么，例如${write('/positioning/join_reason', '每周三晚跟老手把一个真问题拆到能照做')}。`,
        },
      ]
    return SECOND_SENTENCE.test(reason)
      ? [
          {
            path: '/positioning/join_reason',
            severity: 'info',
            message: `加入理由“${reason}”不止一句。`,
            cure: say`只留老成员会转述的那一句，其余的放进${key('positioning.member_value')}和${key('positioning.differentiators')}。`,
          },
        ]
      : []
  },
} as const satisfies Check
