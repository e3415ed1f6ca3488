import { blank } from '../blank.ts'
import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'

/** Words that fit any community. Longer ones first where one holds another. */
const EMPTY =
  /高端|优质|优秀|交流|学习|平台|赋能|打造|圈层|圈子|资源|对接|链接|分享|成长|一站式|专业|专属|共同|进步|提升|精英|人脉|闭环|生态|价值|干货满满|干货|满满|领先|卓越|品质|美好|温暖|有温度|大家庭|家园|社群|社区|社交|群体|互动|互助|陪伴|赋予|致力于|成为|更好|更多|最好|最|更|一流|顶级|行业|志同道合|小伙伴|伙伴|朋友|我们|大家|大咖|一个|一起|这里|所有|生活|人生|未来|自己|遇见|加入|提供|拥有|享受|服务|合作|共赢|发展|机会|财富|自由|健康|快乐|幸福|知识|经验|心得|的|和|与|为|是|在|了|及|等|让|做|来|有|人|群|好|新|你|我|高|[\s\p{P}]/gu
const LEFT = 4
/** Characters that remain when the empty words are gone. */
export const substanceOf = (text: string): number => [...text.replace(EMPTY, '')].length

export const vague = {
  id: 'position/vague',
  severity: 'warning',
  needs: 'spec',
  title: '加入理由和差异具体到别的群说不出',
  why: '“高端优质的学习交流平台”放在哪个群都成立，也就没有人因为它进来。差异要具体、可感知、能兑现。',
  source: `M02。判据：去掉“高端、优质、交流、学习、平台、赋能”一类放之四海皆准的词后，剩下不足 ${LEFT} 个字。`,
  bad: sample({ '定位.加入理由': '打造一个高端优质的学习交流平台' }),
  good: sample(),
  run: ({ spec, threshold }) => {
    const left = threshold('position/vague', LEFT)
    const lines = [
      { path: '/positioning/join_reason', text: spec.positioning?.join_reason, name: '加入理由' },
      ...(spec.positioning?.differentiators ?? []).map((text, i) => ({
        path: `/positioning/differentiators/${i}`,
        text,
        name: '差异',
      })),
    ]
    return lines.flatMap(({ path, text, name }) =>
      text === undefined || blank(text) || substanceOf(text) >= left
        ? []
        : [
            {
              path,
              message: `${name}“${text}”去掉空词后只剩 ${substanceOf(text)} 个字（至少 ${left} 个），放在哪个群都成立。`,
              cure: '写出谁、多久一次、做成什么，例如“每周三晚跟老手把一个真问题拆到能照做”。',
            },
          ],
    )
  },
} as const satisfies Check
