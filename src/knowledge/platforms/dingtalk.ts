import type { Platform } from '../types.ts'

export const data: Platform = {
  id: 'dingtalk',
  name: '钉钉群',
  groupSize: {
    limit: 10000,
    note: '内部群默认上限低得多（常见 1000 人），扩到 10000 人要企业高级认证并按年付费；普通群、合作群不能扩容。',
    source: '钉钉群扩容教程（xitongzhijia.net 267544、aspxhome.com 323536），两处一致，未见官方原文',
    checked: '2026-11',
  },
  message: {
    limit: 20000,
    unit: 'bytes',
    source: '自定义机器人消息体不超过 20000 字节（错误码 460101）；手工发送的上限未核实',
  },
  everyone: '@所有人',
}
