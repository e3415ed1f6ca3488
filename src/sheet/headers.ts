/** What columns are called: as they are written, and what else people call them when they make a table their own. */
export const headers = {
  id: { written: '编号', also: ['任务编号', '任务标识', '标识', 'id'] },
  status: { written: '状态', also: ['完成', '完成情况', '是否完成', '进度', '执行情况', '执行状态'] },
  date: { written: '日期', also: ['发布日期', '执行日期', '日子'] },
  weekday: { written: '星期', also: ['周几'] },
  time: { written: '时间', also: ['时段', '时点', '几点', '发布时间', '执行时间'] },
  title: { written: '事项', also: ['任务', '动作', '内容', '标题', '工作内容', '做什么'] },
  channel: { written: '渠道', also: ['在哪里', '发在哪', '位置'] },
  owner: { written: '负责人', also: ['谁', '执行人', '责任人', '谁来做'] },
  text: { written: '话术', also: ['文案', '正文', '发什么', '话术内容'] },
  slots: { written: '待填', also: [] },
  actual: { written: '实际数据', also: ['数据', '实际', '结果', '效果', '完成数据', '实际结果'] },
  doneAt: { written: '完成于', also: ['完成时间', '完成日期', '实际时间', '实际日期'] },
  note: { written: '备注', also: ['说明', '复盘', '问题'] },
  minutes: { written: '用时（分钟）', also: ['用时', '工时'] },
  materials: { written: '素材', also: ['物料'] },
  checklist: { written: '清单', also: ['检查项'] },
  metric: { written: '目标指标', also: ['指标'] },
  week: { written: '第几周', also: [] },
  day: { written: '第N天', also: ['第几天'] },
  stage: { written: '阶段', also: [] },
  reason: { written: '为什么', also: [] },
} as const satisfies Readonly<Record<string, { readonly written: string; readonly also: readonly string[] }>>

export type HeaderId = keyof typeof headers
