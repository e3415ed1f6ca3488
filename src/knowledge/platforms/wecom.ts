import type { Platform } from '../types.ts'

/** WeCom customer group: it may hold WeChat users. */
export const data: Platform = {
  id: 'wecom',
  name: '企业微信客户群',
  groupSize: {
    limit: 200,
    note: '有微信用户的群最多 200 人；只有企业微信用户的群最多 500 人；群管理员最多 3 位。',
    source: '企业微信官方说明 work.weixin.qq.com/nl/act/p/0878be26d27f44ef',
    checked: '2026-11',
  },
  // Mass sending takes 4000 characters (document 96997), the group welcome only 3000 bytes: the stricter one, so that any script fits either way.
  message: {
    limit: 3000,
    unit: 'bytes',
    source: '入群欢迎语文字不超过 3000 字节（企业微信开发文档 96357）；群发文字上限更宽（文档 96997），取较严的一个',
  },
  robot: {
    limit: 2048,
    unit: 'bytes',
    source: '消息推送（原群机器人）文本内容不超过 2048 字节（企业微信开发文档 99110）',
  },
  attachments: { limit: 9, source: '群发一次最多 9 个附件（企业微信开发文档 92135，2025-11-17）', checked: '2026-11' },
  nickname: '%NICKNAME%',
  everyone: '@所有人',
}
