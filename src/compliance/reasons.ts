/** Why a word was let pass, in the author's language. */
import type { Reason } from '../knowledge/lexicons/index.ts'

export const reasonWords: Readonly<Record<Reason, string>> = {
  ATTITUDE: '说的是服务态度、愿望，不是商品',
  USAGE: '是使用的提示',
  SELF_COMPARE: '和自己的其他商品比',
  STANDARD: '是国家标准的等级',
  NAME_MODEL: '是名称或型号',
  AWARD: '是奖项或评选',
  TIME_FACT: '是有时间、有出处的事实',
  TEMPORAL: '说的是时间、次序或数量',
  FIXED_PHRASE: '是平常的固定说法',
  COMPOSITION: '说的是成分',
  NEGATED: '在否定它',
  QUESTION: '是问句',
  ALLOWED: '“合规.放行”里写着',
}
