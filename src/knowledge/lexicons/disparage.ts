import { disparages } from './grammar/disparage.ts'
import type { Lexicon } from './lexicon.ts'

/** Others made bad: an advertisement may not, and false or misleading words about others are unfair competition anywhere. */
export const disparage: Lexicon = {
  rule: 'law/disparage',
  reach: 'anywhere',
  kind: '贬低别人的说法',
  law: '《广告法》（2021 年修正）第十三条；不算广告时按《反不正当竞争法》（2025-10-15 施行）第十二条（商业诋毁）',
  instead: '只说自己做了什么、能查到什么',
  clears: '公开、可核对的对比检测报告，写明对象、方法和日期，且结论没有截取',
  questions: 'exempt',
  severity: 'warning',
  title: '不说别家不好',
  why: '踩别人一句，懂行的人先不信你；被踩的那家截了图，就是商业诋毁的证据。',
  criteria: '同行、别家、竞品、大牌一类与假货、垃圾、坑人连用，或完胜、吊打、碾压它们；只说市面上怎样分辨真假的不算，否定、疑问、群规不算。',
  example: { bad: '别家的油都是勾兑的，只有我们是真货', good: '怎样看一瓶油是不是压榨的：看标签、看沉淀、看报告' },
  entries: [...disparages],
}
