/** Where a group lives, and what that place allows; every limit with its source and the month it was looked up. */
import { count, field, formatted, map, needed, text } from '../node.ts'
import { lengthUnit } from './words.ts'

const source = needed('来源', '官方说明或文档编号', text)
const checked = needed(['核对', '核对时间'], '哪年哪月查的，例如 2026-11', text)

export const platform = map({
  id: field('标识', '稳定的短名；不写就用文件名', formatted('id')),
  name: needed(['名称', '名字'], '平台的名字', text),
  groupSize: needed(
    ['群人数', '容量'],
    '一个群最多多少人',
    map({
      limit: needed(['上限', '最多'], '人', count(1)),
      note: needed(['说明', '注'], '什么情况下是这个数', text),
      source,
      checked,
    }),
  ),
  message: needed(
    ['一条消息', '消息长度'],
    '一条最长多少，按平台的数法',
    map({ limit: needed(['上限', '最多'], '多少', count(1)), unit: needed('单位', '字节还是字', lengthUnit), source }),
  ),
  robot: field(
    ['机器人', '机器人消息'],
    '平台的机器人一条能说多少，比人少才写',
    map({ limit: needed(['上限', '最多'], '多少', count(1)), unit: needed('单位', '字节还是字', lengthUnit), source }),
  ),
  attachments: field(
    ['附件', '群发附件'],
    '群发一次能带几个图片、文件、链接',
    map({ limit: needed(['上限', '最多'], '个', count(1)), source, checked }),
  ),
  nickname: field(['昵称变量', '昵称'], '欢迎语里代表新人昵称的写法；没有就不写', text),
  everyone: field(['所有人', '全体'], '怎么喊所有人；没有就不写', text),
})
