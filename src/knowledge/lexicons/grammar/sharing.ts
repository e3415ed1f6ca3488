/** Invite or forward × condition × reward, and lists of people by format. */
import type { WordEntry } from '../lexicon.ts'
import { any, near, REWARDS, within } from './classes.ts'

const PASSES = '(?:转发|分享|发圈|发朋友圈|转朋友圈|晒圈|集赞|点赞)'
const INVITES = '(?:邀请|邀|拉|推荐|介绍|带动?|召集)(?:满|到|来|够)?(?:{N}|几)(?:位|名|个)(?:好友|朋友|新人|新用户|新客|人|同学|家长|邻居|宝妈|伙伴)?'

export const sharing: readonly WordEntry[] = [
  { level: 'caution', patterns: [
    `${INVITES}(?![^。！？；]{0,12}(?:各|双方|你们俩))${within(18)}${any(REWARDS)}`,
    `${any(REWARDS, '获取 参加 参与 进入 查看')}${within(24)}(?:只需|需要?|须|条件|步)${within(22)}(?:${INVITES}|${PASSES}${near(8)}(?:好友|朋友圈|群))`,
    `${PASSES}${within(20)}(?:满{N}(?:个)?(?:小时|赞|天|人)|(?:才|方|视为)(?:算)?有效|不(?:可|能|得)?(?:分组|屏蔽)|保留{N}(?:小时|天)|获赞{N}|{N}个?赞)`,
    `转发${within(16)}截图(?:给|发|至|到|凭|回|找|联系|私)`,
    `(?:点赞|转发|关注|集赞|评论)(?:即可?|就|有|立|可)?(?:送|领|得|抽|赢)(?!给|到货|货|餐)[一-龥]{1,6}`,
    `${PASSES}${within(12)}(?:即可|就能|可)(?:获得?|领取?|参与?抽奖|抽取|得到)`,
  ] },
]

/** What only one person should be told. */
const SECRET = '(?:手机号?码?|电话号?码?|联系电话|联系方式|身份证号?|银行卡号?|年龄|详细地址|家庭住址|收货地址)'

export const listed: readonly WordEntry[] = [
  { level: 'caution', patterns: [
    `(?:格式|改名片|群名片|名片|群昵称|昵称|接龙)${within(14)}(?:姓名|名字|真名|称呼)[+＋、，,/\\-— 和]*${near(4)}${SECRET}`,
  ] },
]

export const children: readonly WordEntry[] = [
  { level: 'weak', patterns: [
    `(?:群名片|名片|群昵称|昵称|格式|备注)${within(12)}(?:孩子|宝宝|学生|娃)(?:的)?[+＋、，,/\\-— ]*(?:学龄|年级|班级|学校|学号|生日)?[+＋、，,/\\-— ]*(?:姓名|名字|大名|全名|学校|生日)(?!首字|拼音)`,
  ] },
]
