import { describe, expect, test } from 'vitest'
import { judgeWords } from '../../src/compliance/judge.ts'
import { packOf } from '../../src/compliance/industries.ts'
import { prizeCap } from '../../src/rules/law/prize-cap.ts'
import { massSendMonths } from '../../src/rules/limit/mass-send.ts'
import { sample } from '../../src/rules/sample.ts'
import type { Data } from '../../src/rules/print-yaml.ts'
import type { Plan, Script } from '../../src/model.ts'
import { runRules } from '../../src/judge/run.ts'
import { findings, planned, specOf, viewOf } from '../rules/judge.ts'
import { complianceChecks } from './shipped.ts'

const found = (changes: Readonly<Record<string, Data | undefined>>) =>
  findings(sample(changes), complianceChecks).map(({ code, severity, path }) => `${severity} ${code} ${path}`)
const topic = (theme: string, more: Readonly<Record<string, Data>> = {}) => ({ 活动: [{ 标识: 'a', 用: 'topic', 标题: '今晚聊油', 时间: '每周三 20:00', 主题: theme, ...more }] })

test('the sample community breaks none of these rules', () => expect(found({})).toEqual([]))

describe('severity by channel', () => {
  test.each<readonly [string, Readonly<Record<string, Data>>, readonly string[]]>([
    ['an absolute word in the group', topic('最佳口感'), ['warning law/absolute /activities/0/theme']],
    ['in a live room', topic('最佳口感', { 渠道: '直播间' }), ['error law/absolute /activities/0/theme']],
    ['in moments', topic('最佳口感', { 渠道: '朋友圈' }), ['error law/absolute /activities/0/theme']],
    ['on the poster', { 口号: '顶级好油' }, ['error law/absolute /slogan']],
    ['a cure, wherever it is said', topic('每天一勺降血压'), ['error law/disease /activities/0/theme']],
    ['a figure without a source, in the group', topic('实验证明更健康'), ['info law/evidence /activities/0/theme']],
    ['the same in public', { 口号: '实验证明更健康' }, ['warning law/evidence /slogan']],
  ])('%s', (_, changes, expected) => expect(found(changes)).toEqual(expected))
})

describe('where words are read and where not', () => {
  test.each<readonly [string, Readonly<Record<string, Data>>]>([
    ['what members fear', { '受众.人群.0.痛点': ['买到号称最好的油，能治病的都是骗人的'] }],
    ['why they hesitate', { '受众.人群.0.顾虑': ['怕听人吹根治百病'] }],
    ['whom it is not for', { '定位.不适合': ['想月入过万的人'] }],
    ['a rule that names what is forbidden', { 群规: ['说“稳赚不赔”“根治”的会撤回', '最佳、第一这些词不要写'] }],
    ['a trigger to watch for', { 风险: [{ 场景: '有人发保本理财', 触发: '出现稳赚、躺赚一类的话', 话术: '这条我撤回了，请勿转账' }] }],
    ['words to avoid', { 语气: { 避免: ['最好', '第一', '神油'] } }],
  ])('not: %s', (_, changes) => expect(found(changes)).toEqual([]))

  test.each<readonly [string, Readonly<Record<string, Data>>, string]>([
    ['the answer to a question', { 欢迎: { 常见问题: [{ 问: '能治病吗', 答: '能，喝一个月根治便秘' }] } }, 'error law/disease /welcome/faq/0/a'],
    ['what will be posted as it is', { 调整: [{ 动作: '新增', 标识: 'x', 标题: '来信', 日期: '2026-12-05', 时间: '12:30', 话术: '全网最低价，接龙' }] }, 'warning law/absolute /overrides/0/text'],
    ['a rule that orders sharing', { 群规: ['进群先转发海报到朋友圈，截图领红包', '晒菜带用量'] }, 'warning platform/induced-share /rules/items/0/text'],
    ['a reward', { '激励.奖励.利益': ['五星好评返现 5 元'] }, 'error law/review /incentives/rewards/material/0'],
    ['a campaign', { 战役: [{ 标识: 'm', 标题: '全城底价节', 时间: '2026-12-20' }] }, 'warning law/absolute /campaigns/0/title'],
    ['a column', { '内容.栏目': [{ 标识: 't', 标题: '抗癌食谱', 类别: '知识', 来源: '团队', 频率: '每周三 10:00', 负责人: 'lan', 提前量: 2 }] }, 'error law/disease /content/pillars/0/title'],
  ])('%s', (_, changes, expected) => expect(found(changes)).toEqual([expected]))
})

describe('what the author says of himself counts', () => {
  test('a cleared word', () => expect(found({ ...topic('最佳口感'), 合规: { 放行: [{ 词: '最佳口感', 凭据: '2026 年省博览会品评第一名证书' }] } })).toEqual([]))
  test.each([['最', 1], ['佳口', 1], ['最佳口感的油，真香', 0], ['最 佳', 0], ['', 1], ['第一', 1], ['最佳\u200B', 0]])('“%s” is cleared: %d words are left', (word, left) =>
    expect(found({ ...topic('最佳口感'), 合规: { 放行: [{ 词: word || '别的', 凭据: '2026 年省博览会品评第一名证书' }] } }).filter((line) => line.includes('law/absolute'))).toHaveLength(left))
  test('the industry opens its list', () => {
    expect(found({ ...topic('美白祛斑'), 行业: '美妆' })).toEqual(['warning law/efficacy /activities/0/theme'])
    expect(found({ ...topic('美白祛斑'), 行业: '科技' })).toEqual([])
  })
  test('a pack opens another', () => expect(found({ ...topic('美白祛斑'), 行业: '科技', 合规: { 合规包: ['美妆'] } })).toEqual(['warning law/efficacy /activities/0/theme']))
  test.each([['护肤', 'cosmetics'], ['cosmetics', 'cosmetics'], ['保健品', 'health-food'], ['护服', undefined]])('%s means %s', (word, pack) => expect(packOf(word)).toBe(pack))
})

test('a finding names words, article and date, what clears it, what to write, and where in the text', () => {
  const spec = specOf(sample(topic('顶级原料，最佳口感')))
  const [one] = complianceChecks.flatMap((check) => (check.needs === 'spec' ? check.run({ ...viewOf(spec), threshold: (_, fallback) => fallback }) : []))
  expect(one?.span).toEqual({ start: 0, end: 2 })
  expect(one?.message).toMatch(/^“顶级”“最佳”是绝对化用语，群里说也要有依据：.*第九条.*2023/)
  const [told] = findings(sample(topic('顶级原料，最佳口感')), complianceChecks)
  expect(told?.cure).toMatch(/换成能核对的事实.*凭据.*合规: \{放行: \[\{词: 顶级, 凭据: ……\}\]\}/)
})

describe('scripts', () => {
  const script = (message: string, more: Partial<Script> = {}): Script => ({ id: 'x#1', template: 'welcome/group', title: '入群', channel: 'group', messages: [message], slots: [], ...more })
  const runScripts = (changes: Readonly<Record<string, Data>>, scripts: readonly Script[]) => {
    const spec = specOf(sample(changes))
    return runRules(complianceChecks, { ...viewOf(spec, planned(spec)), scripts }).found
  }
  const judge = (changes: Readonly<Record<string, Data>>, scripts: readonly Script[]) => {
    return runScripts(changes, scripts).map(({ code, path, message }) => `${code} ${path} ${message.slice(0, 30)}`)
  }
  test('a word that stands in the spec is told once, there', () =>
    expect(judge(topic('最佳口感的油'), [script('今晚聊：最佳口感的油。')]).map((line) => line.split(' ').slice(0, 2))).toEqual([['law/absolute', '/activities/0/theme']]))
  test('a word of a template names the template', () => {
    const [line, ...rest] = judge({}, [script('本群全网最低价'), script('本群全网最低价')])
    expect(rest).toEqual([])
    expect(line).toContain('law/absolute  “')
    expect(runScripts({}, [script('', { messages: ['不说全网最低价', '本群全网最低价'] })])[0]?.said?.message).toBe('本群全网最低价')
    expect(runScripts({}, [script('本群全网最低价')])[0]?.said).toEqual({ template: 'welcome/group', title: '入群', word: '全网最低价', message: '本群全网最低价' })
  })
  test('a text that only the team should read, read aloud by a template, is told at its place', () =>
    expect(judge({ '受众.人群.0.痛点': ['买不到最便宜的油'] }, [script('还在为买不到最便宜的油发愁')])[0]).toContain('law/absolute /audience/segments/0/pains/0 话术「入群」'))
  test('office notes are not judged', () => expect(judge({}, [script('全网最低价', { channel: 'internal' })])).toEqual([]))
  test('two calls to everybody on a day', () => {
    const call = (id: string) => script('@所有人 今晚 20:00', { id, template: 'activity/reminder', date: '2026-12-05', time: '12:00' })
    expect(judge({}, [call('a#1'), call('b#1')])[0]).toMatch(/^rhythm\/at-all/)
    expect(judge({}, [call('a#1')])).toEqual([])
  })
})

describe('what is missing', () => {
  test.each<readonly [string, Readonly<Record<string, Data>>, readonly string[]]>([
    ['a phone number on the form', { '结构.加入.自我介绍': ['称呼', '手机号'] }, ['warning privacy/undeclared /structure/admission/intro_template/1']],
    ['it is declared', { '结构.加入.自我介绍': ['称呼', '手机号'], 合规: { 收集信息: [{ 字段: '手机', 用途: '电话联系', 保存多久: '30 天' }] } }, []],
    ['it is declined', { '结构.加入.入群问题': ['不要写手机号，写小区就行'] }, []],
    ['a phone that takes photos', { '结构.加入.自我介绍': ['手机型号'] }, []],
    ['two places are one finding', { '结构.加入.自我介绍': ['手机号'], '结构.加入.入群问题': ['家庭住址'] }, ['warning privacy/undeclared /structure/admission/questions/0']],
    ['investors are invited', topic('油坊招商，欢迎加盟'), ['warning law/risk-notice /activities/0/theme']],
    ['with the risk', topic('油坊招商，有亏损风险，去年两家没回本'), []],
    ['no investors', topic('油坊不招商，不加盟'), []],
    ['the notice', { 行业: '保健食品', 群规: ['本品不能代替药物', '广告放周五集市帖'] }, []],
    ['in other words', { 行业: '保健食品', 群规: ['本品不可替代药品', '广告放周五集市帖'] }, []],
    ['in traditional signs', { 行业: '保健食品', 群规: ['本品不能代替藥物', '广告放周五集市帖'] }, []],
    ['with a zero-width sign', { 行业: '保健食品', 群规: ['本品不能\u200B代替药物', '广告放周五集市帖'] }, []],
    ['spaced out', { 行业: '保健食品', 群规: ['本品 不能 代替 药物', '广告放周五集市帖'] }, []],
    ['its opposite', { 行业: '保健食品', 群规: ['本品能当药吃', '广告放周五集市帖'] }, ['warning law/health-food-notice /industry']],
    ['a lottery at a party', topic('现场抽 3 位送油', { 奖品: '小样 3 瓶' }), ['warning law/prize-terms /activities/0/prize']],
    ['and how to get it', topic('现场抽 3 位送油，当场领取', { 奖品: '小样 3 瓶' }), []],
    ['a lottery without prize', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00' }] }, ['warning law/prize-terms /activities/0']],
    ['a prize of 50,000', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '车位 1 个，50000 元' }] }, []],
    ['a prize of 50,001', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '车位 1 个，50,001 元' }] }, ['error law/prize-cap /activities/0/prize']],
    ['a prize in full width', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '电动车 1 辆，价值 ５．８ 万元' }] }, ['error law/prize-cap /activities/0/prize']],
    ['in numerals', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '金条 1 根，价值六万元' }] }, ['error law/prize-cap /activities/0/prize']],
    ['in slang', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '摩托 1 台，价值 6w 块' }] }, ['error law/prize-cap /activities/0/prize']],
    ['with the sign of the yuan', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '手表 1 只，￥60,000' }] }, ['error law/prize-cap /activities/0/prize']],
    ['in thousands', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '手表 1 只，60 千元' }] }, ['error law/prize-cap /activities/0/prize']],
    ['a number in a name', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: 'iPhone 17 8999 元' }] }, []],
    ['three of them', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '华为 Mate 70 256 GB 5999 元' }] }, []],
    ['a year', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '2026 款 手表 1,299 元' }] }, []],
    ['side by side', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '油 5 6 升 320 元' }] }, []],
    ['a sum that begins late', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '铁锅 200 口，奖品总价值 8 万元' }] }, []],
    ['two hundred thousand', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '小车 1 辆，二十万元' }] }, ['error law/prize-cap /activities/0/prize']],
    ['a space within', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '手表 1 只，¥ 60,000' }] }, ['error law/prize-cap /activities/0/prize']],
    ['with fractions', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '手表 1 只，60,000.50 元' }] }, ['error law/prize-cap /activities/0/prize']],
    ['mixed', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '车位 1 个，12 万 元' }] }, ['error law/prize-cap /activities/0/prize']],
    ['a million', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '百万元大奖 1 名' }] }, ['error law/prize-cap /activities/0/prize']],
    ['a pot at 320 kuai', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '铁锅 3 口，每口 320 块' }] }, []],
    ['fifty thousand in numerals', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '车位 1 个，五万元' }] }, []],
    ['prizes of 60,000 in all', { 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: '铁锅 200 口，总价值 6 万元' }] }, []],
    ['a list price that the offer proves', { 变现: { 模式: ['产品'], 供应: [{ 标识: 'oil', 名称: '单瓶', 价格: 98, 原价: 128, 原价凭据: '10 月成交 42 单' }] }, 活动: [{ 标识: 'a', 用: 'seckill', 标题: '周三一瓶', 时间: '每周三 20:00', 供应: 'oil', 价格: 88, 原价: 128, 数量: 20 }] }, []],
    ['one that nothing proves', { 活动: [{ 标识: 'a', 用: 'seckill', 标题: '周三一瓶', 时间: '每周三 20:00', 价格: 88, 原价: 128, 数量: 20 }] }, ['warning law/list-price /activities/0/list_price']],
  ])('%s', (_, changes, expected) => expect(found(changes)).toEqual(expected))
})

test.each([['小车 1 辆，二十万元', '“二十万元”'], ['电动车 1 辆，价值 ５．８ 万元', '“５．８ 万元”'], ['手表 1 只，￥60,000', '“￥60,000”'], ['iPhone 17 一台，铜车 6w 块', '“6w 块”']])('the prize %s is quoted as written', (prize, quoted) => {
  const [first] = findings(sample({ 活动: [{ 标识: 'd', 用: 'lottery', 时间: 'D+9 20:00', 奖品: prize }] }), [prizeCap])
  expect(first?.message).toContain(quoted)
})

test('what the offsets of a word are of comes with it', () => {
  const { hits } = judgeWords(specOf(sample(topic('全网最低价', { 渠道: '直播间' }))), [{ id: 'x#1', template: 'welcome/group', title: '入群', channel: 'group', messages: ['不说顶级好油', '本群顶级好油'], slots: [] }])
  expect(hits.map(({ hit, text }) => [hit.word, text, text.slice(hit.start, hit.end)])).toEqual([['全网最低价', '全网最低价', '全网最低价'], ['顶级', '本群顶级好油', '顶级']])
})

test('the same spec is judged once, however many checks ask', () => {
  const spec = specOf(sample())
  expect(judgeWords(spec)).toBe(judgeWords(spec))
})

describe('mass sending on WeCom', () => {
  const spec = specOf(sample())
  const plan = planned(spec)
  const task = plan.days.flatMap((day) => day.tasks).find((one) => one.side === 'member-facing')
  const sending = (perDay: number, how: 'mass-send' | 'by-hand'): Plan => ({
    ...plan,
    days: Array.from({ length: 28 }, (_, i) => ({ ...plan.days[0], date: `2027-02-${String(i + 1).padStart(2, '0')}`, tasks: Array.from({ length: perDay }, (_, k) => ({ ...task, id: `t${i}/${k}`, sending: how })) })) as Plan['days'],
  })
  test('once a day fits into the shortest month', () => expect(massSendMonths(sending(1, 'mass-send'))).toEqual([{ month: '2027-02', sends: 28, quota: 28, beyond: [] }]))
  test('twice a day does not', () => expect(massSendMonths(sending(2, 'mass-send'))[0]).toMatchObject({ sends: 56, quota: 28, beyond: expect.arrayContaining(['t14/0', 't27/1']) }))
  test('what a person posts has no quota', () => expect(massSendMonths(sending(3, 'by-hand'))).toEqual([]))
})
