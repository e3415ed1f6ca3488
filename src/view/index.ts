/** Ways of looking at a plan on a terminal; one view, one file. */
import type { Plan } from '../model.ts'
import { coverageView } from './coverage.ts'
import { costView, funnelView } from './figures.ts'
import { frameworkView } from './framework.ts'
import { monthView } from './month.ts'
import { ownerView } from './owner.ts'
import { pathView } from './path.ts'
import { weekView } from './week.ts'

export { whyLeftOut, whyTask } from './why.ts'

export interface View {
  /** Chinese word for `--view`, besides the id. */
  readonly zh: string
  readonly about: string
  /** `columns`: width of the terminal. */
  readonly lines: (plan: Plan, columns: number) => readonly string[]
}

export const views = {
  month: { zh: '月历', about: '月历，一格一天', lines: monthView },
  week: { zh: '周', about: '一周一段，一天一行', lines: weekView },
  owner: { zh: '负责人', about: '每个人每周的工时条', lines: ownerView },
  stage: { zh: '阶段', about: '按生命周期分组', lines: frameworkView('lifecycle') },
  steps7: { zh: '七步', about: '按七步分组', lines: frameworkView('steps7') },
  steps5: { zh: '五步', about: '按五步分组', lines: frameworkView('steps5') },
  steps8: { zh: '八步', about: '按八步分组', lines: frameworkView('steps8') },
  modules4: { zh: '四模块', about: '按四模块分组', lines: frameworkView('modules4') },
  coverage: { zh: '覆盖', about: '四感、漏斗、内容各占多少', lines: coverageView },
  funnel: { zh: '漏斗', about: '每周的流量、成交、营收目标', lines: funnelView },
  cost: { zh: '成本', about: '人时与单成员成本', lines: costView },
  path: { zh: '关键路径', about: '开群前哪些事不能晚', lines: pathView },
} as const satisfies Readonly<Record<string, View>>
