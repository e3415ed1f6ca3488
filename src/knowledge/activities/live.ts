import type { Activity } from '../types.ts'

export const data: Activity = {
  id: 'live',
  name: '直播预约+直播',
  said: '直播',
  aliases: ['直播', '视频号直播', '直播预约'],
  purpose: '在镜头前把一件事讲透、做给人看，看的人当场能问',
  feelings: ['participation'],
  funnel: 'convert',
  lever: 'conversion',
  stages: ['growth', 'active', 'convert'],
  prerequisites: ['直播间与预约入口', '主播与助播各一人', '实际开播与预告时间相差不超过一小时'],
  live: true,
  heavy: true,
  promotes: false,
  duration: 90,
  at: '20:00',
  channel: 'live',
  interaction: '弹幕提问，主播念名字回答；预约的人可先点题',
  parts: [
    {
      id: 'script', title: '{title}·脚本与选品', offset: -5, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'content', minutes: 60,
      materials: ['直播脚本（每段几分钟、讲什么、演示什么）', '商品与价格表'], checklist: ['功效、收益、升学不许诺', '划线价有成交凭据', '带货内容按广告规则标明'],
    },
    {
      id: 'cover', title: '{title}·封面与预约', offset: -3, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 40,
      materials: ['16:9 封面', '预约链接或二维码'], checklist: ['预约时间与实际开播一致', '预约后能收到提醒'], needs: ['script'],
    },
    {
      id: 'preview', title: '{title}·预约', offset: -2, at: 'noon', side: 'member-facing', kind: 'activity', channel: 'group', role: 'media', minutes: 10,
      scripts: [{ template: 'activity/live/preview', title: '预约：看什么、谁适合看' }], materials: ['封面', '预约链接'], checklist: ['链接点开是这一场'], needs: ['cover'],
    },
    {
      id: 'test', title: '{title}·试播', offset: -1, unit: 'workday', at: 'office', side: 'backstage', kind: 'prepare', role: 'media', minutes: 30,
      materials: ['设备清单', '备用网络'], checklist: ['有线网与热点都试过', '商品链接、库存、优惠逐个点过'], needs: ['script'],
    },
    {
      id: 'reminder', title: '{title}·提醒', offset: 0, at: 'event-60', side: 'member-facing', kind: 'activity', channel: 'group', role: 'media', minutes: 5,
      scripts: [{ template: 'activity/reminder', title: '开播前提醒' }], materials: ['预约链接'], checklist: ['主播、助播到位'], needs: ['preview'],
    },
    {
      id: 'event', title: '{title}', offset: 0, at: 'event', side: 'member-facing', kind: 'activity', channel: 'live', role: 'media', minutes: 180,
      scripts: [
        { template: 'activity/live/event', title: '开播：群里发入口' },
        { template: 'activity/live/middle', title: '中段：正在讲什么', after: 45 },
        { template: 'activity/live/close', title: '收播：回放与售后', after: 88 },
      ],
      materials: ['直播脚本', '样品', '商品链接'], checklist: ['准点开播，最多差一小时', '助播专管提问', '说到数字都有出处'],
      metric: '预约到场率 = 到场人数 ÷ 预约人数', needs: ['script', 'cover', 'preview', 'test'],
    },
    {
      id: 'recap', title: '{title}·回放与答疑', offset: 1, at: 'noon', side: 'member-facing', kind: 'activity', channel: 'group', role: 'content', minutes: 25,
      scripts: [{ template: 'activity/recap', title: '回放、数字、没答完的问题' }], materials: ['回放链接'], checklist: ['回放可看', '下单的人售后入口写清'], needs: ['event'],
    },
  ],
  metric: '预约到场率；平均观看时长；下单率',
  risks: ['断网断电：备用热点，断线超过五分钟在群里说明补播时间', '超时或提前：提醒不会发给预约者'],
  evidence: { grade: 'C', source: '视频号直播预约常见问题（转载）：开播须在预告时间前后一小时内；时长与流程为运营常识' },
}
