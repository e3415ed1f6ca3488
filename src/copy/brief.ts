/** A writing order (写稿单) for any chatbot: facts, contract, voice, limits and the present text of each message; nothing else may be said. */
import type { Spec } from '../model.ts'
import { voice as voiceFields } from '../schema/running.ts'
import { channelWord } from '../words.ts'
import type { Contract, OwedFact } from './contract.ts'
import type { Message } from './messages-of.ts'

/** Head of each answer: by it `adopt` knows which message a text is for. */
export const ANSWER = '## 任务 '

const lineOf = ({ name, said }: OwedFact): string => `- ${name}：${said.join('；')}`

/** Facts that help with the wording without being owed: who speaks to whom, when. */
const useful: readonly string[] = [
  '日期',
  '星期',
  '第几次',
  '共几次',
  '群',
  '称呼',
  '我',
  '嘉宾',
  '地点',
  '时间',
  '痛点',
  '不适合',
  '答疑',
]

const mayOf = ({ may }: Contract): readonly OwedFact[] => may.filter(({ name }) => useful.includes(name))

function messageBrief({ script, task, contract }: Message): string {
  const may = mayOf(contract)
  return [
    `${ANSWER}${script.id}`,
    '',
    `用途：${contract.purpose || '告知'}；${task.start.slice(0, 10)} ${script.time ?? ''} 发在${channelWord(script.channel)}；${contract.audience === 'one' ? '只给一个人看' : contract.audience === 'strangers' ? '陌生人也看得到' : '群里的人看'}。`,
    ...(contract.must.length === 0 ? [] : ['必须说到（意思不能变，数字一个字不改）：', ...contract.must.map(lineOf)]),
    ...(may.length === 0 ? [] : ['可以用到：', ...may.map(lineOf)]),
    ...(contract.mustNot.length === 0 ? [] : [`不能说：${contract.mustNot.join('、')}`]),
    ...(contract.ask === '' ? [] : [`只请对方做一件事：${contract.ask}`]),
    ...(script.slots.length === 0
      ? []
      : [`这些空照样留着：${script.slots.map((slot) => `〔待填:${slot}〕`).join(' ')}`]),
    '现在的话：',
    '```text',
    script.messages.join('\n\n'),
    '```',
  ].join('\n')
}

const tones = voiceFields.fields.tone.node.values
const toneWord = (tone: keyof typeof tones | undefined): string => tones[tone ?? 'warm'][0] ?? ''

export function writingOrder(spec: Spec, messages: readonly Message[]): string {
  const voice = spec.voice ?? {}
  return [
    `# 写稿单：${spec.name}`,
    '',
    '请把下面每一条改写得更好。规矩：',
    '1. “必须说到”的一样不少；没有列出来的事实一样不加：不加时间、价格、数量、奖品、承诺、人名。',
    '2. 一条只请人做一件事，放在最后；一屏以内，不超过 120 字。',
    '3. 说“我”，不说自己的名字；不用“家人们”“干货满满”“重磅”，不连用感叹号。',
    `4. 语气：${toneWord(voice.tone)}${voice.address ? `；称呼：${voice.address}` : ''}${voice.avoid?.length ? `；不用的词：${voice.avoid.join('、')}` : ''}。`,
    `5. 每条照这个样子交回：先一行“${ANSWER}编号”，下面是话，别的都不要写。`,
    '',
    ...messages.map((message) => `${messageBrief(message)}\n`),
  ].join('\n')
}
