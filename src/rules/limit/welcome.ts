import { GROUP_GREETING } from '../../knowledge/greetings.ts'
import { sample } from '../sample.ts'
import type { Check, Finding } from '../../judge/types.ts'
import { lengthIn } from './length.ts'

const LIMIT = 3000

export const welcomeLimit = {
  id: 'limit/welcome',
  severity: 'warning',
  mild: true,
  needs: 'spec',
  title: '企业微信入群欢迎语不超过 3000 字节',
  why: '欢迎语模板超长就保存不了，新人进来的头一分钟没有人说话。',
  source:
    '企业微信开发文档 96357：入群欢迎语文字不超过 3000 字节（约 1000 个汉字），标题 128、描述 512 字节。判据：平台是企业微信，欢迎语要用的字（第一步、必读、入群当时在群里的目标）合计超过；看到渲染好的话术时，按话术算。',
  bad: sample({ '结构.平台': '企业微信', 欢迎: { 第一步: '回一句小区和楼栋，再说说家里几口人吃饭。'.repeat(60) } }),
  good: sample({ '结构.平台': '企业微信', 欢迎: { 第一步: '回一句小区和楼栋' } }),
  run: ({ spec, scripts, threshold }): readonly Finding[] => {
    if (spec.structure?.platform !== 'wecom') return []
    const limit = threshold('limit/welcome', LIMIT)
    const finding = (path: string, bytes: number): Finding => ({
      path,
      message: `入群欢迎语有 ${bytes} 字节，企业微信最多 ${limit} 字节（约 ${Math.floor(limit / 3)} 个汉字）。`,
      cure: '只留“认出你、这里怎么用、现在做哪一步”三段，其余放进必读的文档。',
    })
    const { welcome } = spec
    const own = [
      welcome?.first_task,
      welcome?.required_reading,
      ...(welcome?.steps ?? [])
        .filter(({ after, channel }) => /^\+?0/u.test(after) && channel !== 'direct')
        .map(({ goal }) => goal),
    ].join('\n')
    const bytes = lengthIn('bytes', own)
    if (bytes > limit) return [finding('/welcome', bytes)]
    const long = (scripts ?? [])
      .filter(({ template }) => template === GROUP_GREETING)
      .map(({ messages }) => lengthIn('bytes', messages.join('\n')))
      .filter((length) => length > limit)
    return long.length === 0 ? [] : [finding('/welcome', Math.max(...long))]
  },
} as const satisfies Check
