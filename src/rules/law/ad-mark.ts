import { normalise } from '../../compliance/normalise.ts'
import { spokenTexts } from '../../compliance/spoken-texts.ts'
import { sample } from '../sample.ts'
import type { Check } from '../../judge/types.ts'

const ADVICE = /测评|体验|亲测|科普|知识|心得|种草|对比|攻略/u
const LINK = /购买链接|下单链接|点击(?:购买|下单)|链接(?:下单|购买)|戳(?:链接|下方)|小程序下单|扫码(?:下单|购买)/u

export const adMark = {
  id: 'law/ad-mark',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '带购买链接的测评、科普标明“广告”',
  why: '看的人以为是心得，点进去是收银台。挂着链接又不标明，是把广告装成经验。',
  source:
    '《互联网广告管理办法》（2023-05-01 施行）第九条：以知识介绍、体验分享、消费测评等形式推销并附购买链接的，应显著标明“广告”。判据：发在朋友圈、公众号、直播的字里既有测评、科普、体验，又有购买链接，而没有“广告”二字。',
  bad: sample({
    '内容.栏目': [
      {
        标识: 'test',
        标题: '五款锅的测评',
        类别: '知识',
        来源: '团队',
        频率: '每周三 10:00',
        渠道: '公众号',
        负责人: 'lan',
        提前量: 2,
        口令: '测评文末附购买链接',
      },
    ],
  }),
  good: sample({
    '内容.栏目': [
      {
        标识: 'test',
        标题: '五款锅的测评',
        类别: '知识',
        来源: '团队',
        频率: '每周三 10:00',
        渠道: '公众号',
        负责人: 'lan',
        提前量: 2,
        口令: '标题写明广告，测评文末附购买链接',
      },
    ],
  }),
  run: ({ spec }) =>
    spokenTexts(spec).flatMap(({ path, text, audience }) =>
      audience !== 'public' || !ADVICE.test(text) || !LINK.test(text) || normalise(text).text.includes('广告')
        ? []
        : [
            {
              path,
              message: `“${text.length > 40 ? `${text.slice(0, 40)}……` : text}”是带购买链接的测评或知识，没有标明“广告”。`,
              cure: '在标题或首行写“广告”二字，或者去掉购买链接。',
            },
          ],
    ),
} as const satisfies Check
