/** Names that only keep a place, and names of people who are not there. */
import { describe, expect, test } from 'vitest'
import { tooBroad } from '../../src/rules/audience/too-broad.ts'
import { keepsPlace, placeholder } from '../../src/rules/sample/placeholder.ts'
import { sample } from '../../src/rules/sample.ts'
import { noHours } from '../../src/rules/team/no-hours.ts'
import { unknownName } from '../../src/rules/team/unknown-name.ts'
import { presets } from '../presets.ts'
import { findings, runChecks, viewOf } from './judge.ts'

describe('sample/placeholder', () => {
  test.each([
    '待定',
    '待填',
    '名称待定',
    'xxx',
    'XXX',
    'xx群',
    'XX读书会',
    'TODO',
    'tbd',
    '示例',
    '示例1',
    '测试',
    '你的群名',
    '您的产品名称',
    '我的群',
    '某某店',
    '××社群',
    '＊＊＊',
    '【群名】',
    '<产品名>',
    '（填写群名）',
    '请填写群名',
    '在此填写',
    'your name',
    '群名',
    '未命名',
    '？？',
    '-',
    '  ',
  ])('keeps a place: %s', (text) => expect(keepsPlace(text)).toBe(true))
  test.each([
    'x',
    '山里茶油厨房',
    'XXL 大码女装',
    'Foxx 咖啡',
    '你的第一本书',
    '我的阳台花园',
    '测试工程师互助',
    '示例代码共读',
    '名字课',
    '无印风收纳',
    '没有白走的路',
    '产品经理夜话',
    '暂无空房客栈',
    '《乡土中国》',
    '老陈菜铺·晨光里',
    '写作练习营',
    '请写信俱乐部',
    '名侦探读书会',
    '阿岚',
    '6 到 18 个月妈妈互助',
  ])('a name: %s', (text) => expect(keepsPlace(text)).toBe(false))
  test.each<[string, string]>([
    ['名称', '/name'],
    ['定位.产品.名称', '/positioning/product/name'],
    ['受众.人群.0.是谁', '/audience/segments/0/who'],
    ['团队.0.名字', '/team/0/name'],
  ])('%s', (key, path) => {
    const [found, ...more] = findings(sample({ [key]: '示例' }), [placeholder])
    expect([found?.path, found?.severity, more]).toEqual([path, 'warning', []])
    expect(found?.message).toContain('“示例”')
  })
  test('an audience still to be written is told by its own rule', () =>
    expect(findings(sample({ '受众.人群.0.是谁': '待定' }), [tooBroad, placeholder]).map(({ code }) => code)).toEqual([
      'audience/too-broad',
    ]))
})

describe('team/no-hours', () => {
  const lan = { 标识: 'lan', 名字: '阿岚', 角色: ['群主'] }
  const man = { 标识: 'man', 名字: '小满', 角色: ['客服'] }
  const yue = { 标识: 'yue', 名字: '阿月', 角色: ['客服'] }
  test.each<[string, readonly object[], readonly string[]]>([
    ['alone', [lan], ['阿岚没有写']],
    ['both', [lan, man], ['阿岚、小满没有写']],
    ['the lead', [lan, { ...man, 工时: 2 }], ['阿岚没有写']],
    ['one helper', [{ ...lan, 工时: 3 }, man], []],
    ['two helpers', [{ ...lan, 工时: 3 }, man, yue], ['小满、阿月没有写']],
    [
      'all written',
      [
        { ...lan, 工时: 3 },
        { ...man, 工时: { 每天: 2, 工作日: '周末' } },
      ],
      [],
    ],
    ['days alone', [{ ...lan, 工时: { 工作日: '工作日' } }], ['阿岚没有写']],
  ])('%s', (_, team, told) =>
    expect(
      findings(sample({ 团队: team as never }), [noHours]).map(({ message }) => message.slice(0, message.indexOf('“'))),
    ).toEqual(told),
  )
})

describe('team/unknown-name', () => {
  const told = (text: string, ...names: readonly string[]) =>
    findings(
      sample({
        群规: { 条款: ['晒菜带用量', '广告放集市帖'], 申诉: text },
        团队: names.map((name, i) => ({ 标识: `p${i}`, 名字: name, 工时: 3 })),
      }),
      [unknownName],
    ).map(({ message, cure }) => `${message}${cure.slice(0, cure.indexOf('？'))}`)
  test.each<[string, string, string]>([
    ['小琴私聊补问', '小芹', '团队里没有“小琴”。是不是「小芹」'],
    ['私聊小琴', '小芹', '团队里没有“小琴”。是不是「小芹」'],
    ['回一个“小区+楼栋”，小琴把你加进取货名单', '小芹', '团队里没有“小琴”。是不是「小芹」'],
    ['觉得处理得不对，到店或私聊老陈', '老程', '团队里没有“老陈”。是不是「老程」'],
    ['到吧台找阿乐', '阿岳', '团队里没有“阿乐”。是不是「阿岳」'],
    ['@小琴 登记', '小芹', '团队里没有“小琴”。是不是「小芹」'],
    ['对处理有意见，找林姐当面说', '李姐', '团队里没有“林姐”。是不是「李姐」'],
    ['私聊陈老师', '程老师', '团队里没有“陈老师”。是不是「程老师」'],
    ['截图发给王小明', '王小名', '团队里没有“王小明”。是不是「王小名」'],
    ['由小琴负责补发', '小芹', '团队里没有“小琴”。是不是「小芹」'],
    ['晚到的联系小琴领', '小芹', '团队里没有“小琴”。是不是「小芹」'],
  ])('%s (%s)', (text, name, said) => expect(told(text, name)).toEqual([said]))
  test.each<[string, string]>([
    ['私聊小芹', '小芹'],
    ['私聊客服', '小芹'],
    ['找店长', '老陈'],
    ['联系群主', '小芹'],
    ['找老师问', '老陈'],
    ['找老板', '老陈'],
    ['他们会来处理', '老陈'],
    ['老客会先收到', '老陈'],
    ['老板会当场退', '老陈'],
    ['小组会在周三碰头', '小满'],
    ['发给小区物业', '小芹'],
    ['小时会算进去', '小满'],
    ['小雨会照走', '小芹'],
    ['找小程序里的入口', '小芹'],
    ['发给小红书', '小芹'],
    ['找小助手', '小芹'],
    ['问老乡要地址', '老陈'],
    ['告诉阿姨一声', '阿岚'],
    ['向老师提问', '陈老师'],
    ['找责任老师', '陈老师'],
    ['请大家找大夫看', '大山'],
    ['找大姐', '林姐'],
    ['快递小哥会来', '周哥'],
    ['交给孩子', '木子'],
    ['联系安全员', '安然'],
    ['家家会做饭', '佳佳'],
    ['找小芹菜', '小琴'],
    ['找不到小票', '小芹'],
    ['私聊小白也没关系', '小芹'],
    ['老用户给新人带路', '老陈'],
    ['小事来群里说', '小芹'],
    ['私聊发给运营', '小芹'],
    ['周末来店里', '周哥'],
    ['找王老板说', '王小明'],
  ])('harmless: %s (%s)', (text, name) => expect(told(text, name)).toEqual([]))
  test('somebody by another of his names', () => expect(told('找小陈', '小满', '陈老师')).toEqual([]))
  test('a guest who is named elsewhere', () => {
    const file = sample({
      群规: { 条款: ['晒菜带用量'], 申诉: '找小柯' },
      团队: [{ 标识: 'man', 名字: '小满', 工时: 3 }],
      活动: [{ 标识: 'a', 用: 'topic', 时间: 'D+3 20:00', 嘉宾: [{ 名字: '小柯', 介绍: '榨油二十年' }] }],
    })
    expect(findings(file, [unknownName])).toEqual([])
    expect(told('找小柯', '小满')).toHaveLength(1)
  })
  test.each(presets.map(({ id, spec }) => [id, spec] as const))('the sample %s', (_, spec) => {
    expect(runChecks([unknownName, noHours, placeholder], viewOf({ version: 1, ...spec }))).toEqual([])
  })
})
