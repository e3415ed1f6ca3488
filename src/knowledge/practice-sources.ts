/** Public sources that rules rest on beyond the method: name, year where known, and how sound they are. Data, gathered November 2026. */
import type { Grade } from './types.ts'

export interface PracticeSource {
  /** As a reader would look it up. */
  readonly name: string
  readonly grade: Grade
}

export const practiceSources = {
  canvas: { name: 'Community Canvas 1.0（2017，community-canvas.org）', grade: 'A' },
  spaces: { name: 'CMX 的 SPACES 模型（cmxhub.com）', grade: 'A' },
  feverbeeStart: { name: 'FeverBee《Your community’s early days》', grade: 'A' },
  feverbeeNewcomers: { name: 'FeverBee 2014 年 9 月关于新人引导的文章', grade: 'A' },
  getTogether: { name: '《Get Together》（Richardson、Huynh、Sotto）书评', grade: 'B' },
  sopGuide: { name: '《社群 SOP 完全使用指南》（鸟哥笔记）', grade: 'B' },
  groupRules: { name: '公开的技术群群规（aozio.cn，2026-01-18；另两份公开群规同样逐级加重）', grade: 'A' },
  hackathon: { name: 'HackathonWeekly 公开的组织者手册与 21 天营规则', grade: 'A' },
  opensource: { name: 'GitHub《开源软件指南》引 Mozilla 的观察', grade: 'A' },
  meetup: { name: '一场线上分享会的组织记录（blog.lancitou.net）', grade: 'B' },
  storeWeekend: { name: '36 氪 2022-01-06 对老乡鸡社群的拆解', grade: 'B' },
  campSop: { name: '人人都是产品经理 2021-05-29《如何制定群 SOP》', grade: 'B' },
  groupSize: { name: '秋叶社群书的公开书摘（cnad.com）', grade: 'B' },
  maintenance: { name: '人人都是产品经理 2021-01-21《社群运营从拉新到转化的 SOP 及日常维护表》', grade: 'B' },
  parentGroups: { name: '一万个宝妈群的运营经过（转载）', grade: 'B' },
  deposit: { name: '一份亲历者记录：押金由群主保管，最后没退（haomeiwen.com）', grade: 'B' },
  firstDays: { name: '一家护肤代运营公司自述的“72 小时”流程（jiangyong.space）', grade: 'B' },
  chaoss: { name: 'CHAOSS 的指标写法（github.com/chaoss）', grade: 'A' },
  dissolveNotice: { name: '一份公开的解散群说明（m.pipi001.com）', grade: 'C' },
} as const satisfies Readonly<Record<string, PracticeSource>>
