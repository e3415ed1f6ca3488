/** Other schools cut the same work differently (M13–M20, M29). Each task falls into the first group that claims it. */
import type { Funnel, StageId, TaskKind } from '../model.ts'

export interface FrameworkGroup {
  readonly name: string
  /** A task belongs here when every list that is present holds its value. */
  readonly steps?: readonly number[]
  readonly kinds?: readonly TaskKind[]
  readonly funnels?: readonly Funnel[]
  readonly stages?: readonly StageId[]
}
export interface Framework {
  readonly id: 'steps7' | 'steps5' | 'steps8' | 'modules4' | 'lifecycle'
  readonly name: string
  readonly groups: readonly FrameworkGroup[]
}

export const frameworks: readonly Framework[] = [
  {
    id: 'steps7',
    name: '七步',
    groups: [
      { name: '第 1 步 目标用户与定位', steps: [1] },
      { name: '第 2 步 种子封测', steps: [2] },
      { name: '第 3 步 活动与身份认同', steps: [3] },
      { name: '第 4 步 文化', steps: [4] },
      { name: '第 5 步 裂变、自组织、线下', steps: [5] },
      { name: '第 7 步 商业模式', steps: [7] },
      { name: '第 7 步 商业模式', kinds: ['campaign'] },
      { name: '第 3 步 活动与身份认同', kinds: ['activity'] },
      { name: '第 6 步 建章立制与日常运营' },
    ],
  },
  {
    id: 'steps5',
    name: '五步',
    groups: [
      { name: '定目标与定位', steps: [1] },
      { name: '定规划与内容策略', kinds: ['prepare'] },
      { name: '选平台、吸引人', steps: [2, 3] },
      { name: '选平台、吸引人', funnels: ['acquire', 'refer'] },
      { name: '优化', kinds: ['gate', 'operations'] },
      { name: '维护与管理' },
    ],
  },
  {
    id: 'steps8',
    name: '八步',
    groups: [
      { name: '目标定位', steps: [1] },
      { name: '成员招募与管理', steps: [2] },
      { name: '规划策略', steps: [3] },
      { name: '平台搭建', steps: [4] },
      { name: '持续发展', steps: [5, 6, 7] },
      { name: '内容生产', kinds: ['content', 'prepare'] },
      { name: '成员招募与管理', kinds: ['care', 'notice'] },
      { name: '数据分析', kinds: ['gate', 'operations'] },
      { name: '运营互动' },
    ],
  },
  {
    id: 'modules4',
    name: '四模块',
    groups: [
      { name: '定位', steps: [1] },
      { name: '引流裂变', steps: [2, 5] },
      { name: '引流裂变', funnels: ['acquire', 'refer'] },
      { name: '变现', steps: [7] },
      { name: '变现', funnels: ['convert'] },
      { name: '管理' },
    ],
  },
  {
    id: 'lifecycle',
    name: '生命周期',
    groups: [
      { name: '预热', stages: ['preheat'] },
      { name: '启动', stages: ['start'] },
      { name: '成长', stages: ['growth'] },
      { name: '活跃', stages: ['active'] },
      { name: '转化', stages: ['convert'] },
      { name: '沉淀', stages: ['settle'] },
    ],
  },
]

/** Name of the group a task falls into. */
export function groupOf(
  framework: Framework,
  task: { readonly step?: number; readonly kind: TaskKind; readonly funnel: Funnel; readonly stage: StageId },
): string {
  const group = framework.groups.find(
    ({ steps, kinds, funnels, stages }) =>
      (steps === undefined || (task.step !== undefined && steps.includes(task.step))) &&
      (kinds === undefined || kinds.includes(task.kind)) &&
      (funnels === undefined || funnels.includes(task.funnel)) &&
      (stages === undefined || stages.includes(task.stage)),
  )
  return group?.name ?? '其他'
}
