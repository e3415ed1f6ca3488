/** A first file for a camp with a first and a last day. Sample facts, to be replaced by the owner's. */
import type { PresetSpec } from './preset.ts'

export const preset: PresetSpec = {
  name: '21 天表格提速营',
  archetype: 'training-camp',
  industry: 'education',
  positioning: {
    member_value: ['21 天里把自己手上那张周报表改成点一下就出结果', '每份作业 24 小时内有助教逐条批注'],
    join_reason: '带着你自己的表来，21 天后带着改好的那张表走',
    bonds: ['interest', 'emotional'],
    product: { name: '21 天表格提速课', kind: 'content', price: 199 },
  },
  audience: {
    segments: [
      {
        id: 'reporter',
        who: '入职一到三年、每周要交报表的运营和行政',
        pains: ['每周一上午都耗在复制粘贴上', '公式一拉就报错，不知道错在哪', '领导换个口径，整张表从头再做'],
        where: ['公司内训群', '公众号“办公慢充”的读者'],
        age: '22-30 岁',
        city: '不限',
        occupation: '运营、行政、财务助理',
        tags: ['每周交报表'],
        wants: ['周报一小时做完', '公式出错自己能查'],
      },
    ],
    seeds: {
      target: 50,
      sources: ['上一期结营的学员', '公众号读者'],
      criteria: ['手上有一张每周要交的表'],
      threshold: '付费并填完入营问卷',
    },
    core: { share: 0.2, perks: ['当小组长，结营后免费旁听下一期'] },
  },
  structure: {
    platform: 'wecom',
    capacity: 150,
    admission: {
      mode: 'paid',
      fee: 199,
      refund: '开营三天内不合适，全额退',
      intro_template: ['做什么工作', '最头疼的一张表', '每天几点有空'],
    },
    end: { service_days: 21, action: 'alumni', notice_days: 3 },
  },
  team: [
    {
      id: 'linjie',
      name: '林姐',
      roles: ['班主任'],
      functions: ['content', 'activity'],
      hours: { per_day: 5 },
      backup: 'datou',
      bio: '做了九年运营报表，把部门周报从半天压到二十分钟',
    },
    {
      id: 'datou',
      name: '大头',
      roles: ['助教'],
      functions: ['service', 'media'],
      hours: { per_day: 4 },
      backup: 'linjie',
    },
  ],
  rules: {
    items: [
      { text: '作业当天 22:00 前交，交半份也算', why: '断一天，第二天的课就接不上', penalty: ['助教私聊问卡在哪里'] },
      { text: '发表格先删掉姓名和手机号', why: '那是别人的信息', penalty: ['当场撤回', '再犯请离开'] },
    ],
    appeal: '对批改或处理有意见，私聊林姐',
  },
  welcome: {
    first_task: '把你最头疼的那张表截个图发出来，先把姓名和手机号遮住',
    required_reading: '群公告里的两条营规',
    faq: [
      { q: '今天没空上课怎么办？', a: '课可以回看到结营后 30 天，作业晚一天交也批。' },
      { q: '用 WPS 可以吗？', a: '可以，每节课都标了 WPS 里按钮在哪里。' },
    ],
  },
  culture: {
    goal: '结营时人人有一张自己每周真的在用的表',
    values: ['交了就算数', '不笑话任何一张表'],
    charter: ['当天作业当天交', '看到别人卡住就搭把手'],
    knowhow: [
      '公式报错先看括号，再看引用的那一格是不是文本',
      '能用透视表的，别写公式',
      '换口径只改一处：把条件写在单独一格里',
    ],
  },
  monetization: {
    strategy: 'content',
    models: ['service'],
    offers: [
      {
        id: 'camp',
        name: '21 天表格提速课',
        price: 199,
        stock: 150,
        fits: '每周固定要交一两张表的人',
        not_fits: '一年只碰几次表格的人',
        after_sale: '开营三天内全额退',
      },
    ],
  },
}
