/** The whole of `community.yaml`. Only version, name and archetype are required; what else is missing is a check's business. */
import {
  activities,
  budget,
  calendar,
  campaigns,
  check,
  cohorts,
  content,
  launch,
  metrics,
  overrides,
  paths,
  risks,
} from './working.ts'
import { audience, growth, monetization, positioning, replication } from './identity.ts'
import { compliance, culture, incentives, rules, structure, team, voice, welcome } from './running.ts'
import { count, field, formatted, free, map, needed, reference, text } from './node.ts'
import type { Infer } from './node.ts'
import { industry, stage } from './words.ts'

export const community = map({
  version: needed('版本', '文件格式版本，现在是 1', count(1)),
  id: field('标识', '稳定的短名；群名会变，它不变', formatted('id')),
  name: needed(['名称', '群名', '社群名称'], '社群的名字', text),
  slogan: field('口号', '一句话', text),
  archetype: needed('类型', '决定节奏：每种类型一套日程、时段、上限', reference('archetype')),
  industry: field('行业', '决定合规词库', industry),
  stage: field('阶段', '已经在运营的社群现在处在哪一段', stage),
  extends: field('继承', '基础文件的路径（同一项目文件夹内）', formatted('path')),
  positioning: field('定位', '为什么建', positioning),
  audience: field('受众', '给谁建', audience),
  structure: field('结构', '平台、容量、门槛、结束', structure),
  team: field(['团队', '分工'], '谁来做、有多少时间', team),
  rules: field(['群规', '规则'], '条款、处理、申诉', rules),
  welcome: field('欢迎', '新人进来后的每一步', welcome),
  culture: field('文化', '目标、价值观、公约、仪式', culture),
  voice: field('语气', '谁在说、怎么称呼、不说什么', voice),
  content: field('内容', '栏目、配比、上限', content),
  texts: field(['话术文件夹', '话术'], '改过的话术放在哪个文件夹（默认 话术）', formatted('path')),
  activities: field('活动', '办哪些活动', activities),
  incentives: field('激励', '积分、等级、奖励', incentives),
  growth: field('增长', '从哪里来人', growth),
  monetization: field('变现', '卖什么、目标多少', monetization),
  replication: field('复制', '什么时候开下一个群', replication),
  metrics: field('指标', '看哪些数', metrics),
  budget: field('预算', '总预算', budget),
  risks: field('风险', '会出什么事、谁处理', risks),
  launch: field(['七步', '启动'], '开群日与七个步骤', launch),
  cohorts: field(['批次', '各批', '期', '各期'], '分批进来的人：每一批哪天进来、到哪天', cohorts),
  paths: field(['路径', '成员路径'], '一位成员从进来那天数起走的一段：每一批都排上日历', paths),
  calendar: field('日历', '时段、免打扰、停发', calendar),
  campaigns: field('战役', '节日与大促', campaigns),
  overrides: field('调整', '手工改动计划', overrides),
  compliance: field('合规', '个人信息与放行词', compliance),
  variables: field('变量', '模板里用的自定义值', free),
  check: field('检查设置', '级别、阈值、豁免', check),
})

/** A community in canonical (English) keys and values: what a file says after merging, before defaults. */
export type Spec = Infer<typeof community>
