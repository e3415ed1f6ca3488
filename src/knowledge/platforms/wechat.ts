import type { Platform } from '../types.ts'

/** Personal WeChat group. */
export const data: Platform = {
  id: 'wechat',
  name: '微信群',
  groupSize: {
    limit: 500,
    note: '超过 40 人，被邀请的人要点同意；超过 100 人，被邀请的人要完成实名认证；二维码进群另有人数与有效期限制，以客户端提示为准。',
    source: '多处转载的微信帮助说明（ju.outofmemory.cn、mamicode、kpjyz.com），三处一致，未见官方原文',
    checked: '2026-11',
  },
  message: {
    limit: 2000,
    unit: 'characters',
    source: '没有查到官方数字，按保守值拆分；群公告上限同样未核实，过长时客户端会提示',
  },
  everyone: '@所有人',
}
