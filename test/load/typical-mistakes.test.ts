/**
 * The mistakes that people make most, in both languages of keys: one finding each, at the very characters, with words that
 * say what to write. Each was laid beside what actionlint, Redocly, Spectral, yaml-language-server and ajv-cli say of the
 * same mistake.
 */
import { describe, expect, test } from 'vitest'
import { loadSpec } from '../../src/load/load.ts'

const ZH = '版本: 1\n名称: 茶友会\n类型: 产品型粉丝群\n'
const EN = 'version: 1\nname: 茶友会\narchetype: product-fans\n'

const mistakes: readonly (readonly [
  name: string,
  text: string,
  code: string,
  place: string,
  message: string,
  cure: string,
])[] = [
  // misspelt key
  [
    'misspelt key',
    `${ZH}定位:\n  加入理油: 好油\n`,
    'schema/unknown-key',
    '5:3-5:7',
    '没有“加入理油”这个字段。',
    '是不是“加入理由”？',
  ],
  [
    'misspelt key',
    `${EN}positioning:\n  join_reson: 好油\n`,
    'schema/unknown-key',
    '5:3-5:13',
    '没有“join_reson”这个字段。',
    '是不是“join_reason”？',
  ],
  // wrong type
  [
    'wrong type',
    `${ZH}结构:\n  容量: 很多人\n`,
    'schema/type',
    '5:7-5:10',
    '“容量”要写一个数字，“很多人”读不成数字。',
    '用阿拉伯数字，只写一个数，例如 3；“约”“左右”和范围都不要写。',
  ],
  [
    'wrong type',
    `${EN}structure:\n  capacity: many\n`,
    'schema/type',
    '5:13-5:17',
    '“capacity”要写一个数字，“many”读不成数字。',
    '用阿拉伯数字，只写一个数，例如 3；“约”“左右”和范围都不要写。',
  ],
  // missing required
  [
    'missing required',
    `${ZH}活动:\n  - 标识: talk\n`,
    'schema/required',
    '5:5-5:7',
    '“活动”的第 1 项缺少“用”。',
    '加一行“用: 嘉宾分享”——活动库里的哪一种，例如 guest（嘉宾分享）。',
  ],
  [
    'missing required',
    `${EN}activities:\n  - id: talk\n`,
    'schema/required',
    '5:5-5:7',
    '“activities”的第 1 项缺少“use”（用）。',
    '加一行“use: guest”——活动库里的哪一种，例如 guest（嘉宾分享）。',
  ],
  // bad enum
  [
    'bad enum',
    `${ZH}结构:\n  平台: 微信裙\n`,
    'schema/choice',
    '5:7-5:10',
    '“平台”没有“微信裙”这个选项。',
    '是不是“微信”？可以写：微信、企业微信、QQ、钉钉、飞书、知识星球、其他。',
  ],
  [
    'bad enum',
    `${EN}structure:\n  platform: wechatt\n`,
    'schema/choice',
    '5:13-5:20',
    '“platform”没有“wechatt”这个选项。',
    '是不是“wechat”？可以写：wechat、wecom、qq、dingtalk、feishu、zsxq、other。',
  ],
  // duplicate key
  [
    'duplicate key',
    `${ZH}口号: 甲\nslogan: 乙\n`,
    'schema/duplicate-key',
    '5:1-5:7',
    '“口号”和“slogan”（同一个字段的两种写法）写了两次，第一次在第 4 行。',
    '只留一处；两处的内容都要，就并到一起。',
  ],
  [
    'duplicate key',
    `${EN}slogan: 甲\nslogan: 乙\n`,
    'schema/duplicate-key',
    '5:1-5:7',
    '“slogan”写了两次，第一次在第 4 行。',
    '只留一处；两处的内容都要，就并到一起。',
  ],
  // tab indent
  [
    'tab indent',
    `${ZH}定位:\n\t加入理由: 好油\n`,
    'syntax/tab',
    '5:1-5:2',
    '这一行用 Tab 键缩进，YAML 只认空格。',
    '删掉行首的 Tab，一级缩进敲两个半角空格；编辑器里可以打开“Tab 转空格”。',
  ],
  [
    'tab indent',
    `${EN}positioning:\n\tjoin_reason: 好油\n`,
    'syntax/tab',
    '5:1-5:2',
    '这一行用 Tab 键缩进，YAML 只认空格。',
    '删掉行首的 Tab，一级缩进敲两个半角空格；编辑器里可以打开“Tab 转空格”。',
  ],
  // wrong indentation
  [
    'wrong indentation',
    `${ZH}定位:\n    加入理由: 好油\n  持续方式: 每周一课\n`,
    'syntax/indent',
    '6:3-6:7',
    '“持续方式: 每周一课”行首有 2 个空格，上面和它同级的“加入理由: 好油”有 4 个，没有对齐。',
    '行首改成 4 个空格，和“加入理由”对齐。',
  ],
  [
    'wrong indentation',
    `${EN}positioning:\n    join_reason: 好油\n  sustain: 每周一课\n`,
    'syntax/indent',
    '6:3-6:10',
    '“sustain: 每周一课”行首有 2 个空格，上面和它同级的“join_reason:…”有 4 个，没有对齐。',
    '行首改成 4 个空格，和“join_reason”对齐。',
  ],
  // unclosed quote
  [
    'unclosed quote',
    `${ZH}口号: "好油\n定位:\n  加入理由: 放心\n`,
    'syntax/quote',
    '4:5-4:8',
    '这里的英文引号只有开头，没有结尾。',
    '在句子末尾补上同样的英文引号："好油"；或把开头那个也去掉（中文引号“ ”和英文引号 " " 不能配成一对）。',
  ],
  [
    'unclosed quote',
    `${EN}slogan: "好油\npositioning:\n  join_reason: 放心\n`,
    'syntax/quote',
    '4:9-4:12',
    '这里的英文引号只有开头，没有结尾。',
    '在句子末尾补上同样的英文引号："好油"；或把开头那个也去掉（中文引号“ ”和英文引号 " " 不能配成一对）。',
  ],
  // full-width colon
  [
    'full-width colon',
    `${ZH}定位:\n  需求：好油\n  加入理由: 放心\n`,
    'syntax/full-width-colon',
    '5:5-5:6',
    '“需求”后面用了全角冒号“：”，读不出这个字段。',
    '改成半角冒号，后面空一格：“需求: 好油”。',
  ],
  [
    'full-width colon',
    `${EN}positioning:\n  need：好油\n  join_reason: 放心\n`,
    'syntax/full-width-colon',
    '5:7-5:8',
    '“need”后面用了全角冒号“：”，读不出这个字段。',
    '改成半角冒号，后面空一格：“need: 好油”。',
  ],
  // list instead of map
  [
    'list instead of map',
    `${ZH}定位:\n  - 加入理由: 好油\n`,
    'schema/type',
    '4:1-4:3',
    '“定位”下面要写字段，现在是列表。',
    '去掉每一项前面的“- ”：“加入理由: …”。',
  ],
  [
    'list instead of map',
    `${EN}positioning:\n  - join_reason: 好油\n`,
    'schema/type',
    '4:1-4:12',
    '“positioning”下面要写字段，现在是列表。',
    '去掉每一项前面的“- ”：“join_reason: …”。',
  ],
  // null value
  [
    'null value',
    '版本: 1\n名称:\n类型: 产品型粉丝群\n',
    'schema/required',
    '2:1-2:3',
    '“名称”冒号后面还没有内容。',
    '写成“名称: 周三拆解会”——社群的名字。',
  ],
  [
    'null value',
    'version: 1\nname:\narchetype: product-fans\n',
    'schema/required',
    '2:1-2:5',
    '“name”冒号后面还没有内容。',
    '写成“name: 周三拆解会”——社群的名字。',
  ],
  // bad date
  [
    'bad date',
    `${ZH}七步:\n  开始: 2026-02-30\n`,
    'schema/date',
    '5:7-5:17',
    '“开始”写得不对：没有“2026-02-30”这一天，2026年2月只有28天。',
    '核对这一天，写成“2026-12-01”的样子。',
  ],
  [
    'bad date',
    `${EN}launch:\n  start: 2026-02-30\n`,
    'schema/date',
    '5:10-5:20',
    '“start”写得不对：没有“2026-02-30”这一天，2026年2月只有28天。',
    '核对这一天，写成“2026-12-01”的样子。',
  ],
  // unresolved alias
  [
    'unresolved alias',
    `${ZH}口号: *motto\n`,
    'syntax/alias',
    '4:5-4:11',
    '“*motto”引用的“&motto”前面没有定义。',
    '只是文字的话，给整句加引号："*motto"；要引用，先在被引用的内容前写“&motto”。',
  ],
  [
    'unresolved alias',
    `${EN}slogan: *motto\n`,
    'syntax/alias',
    '4:9-4:15',
    '“*motto”引用的“&motto”前面没有定义。',
    '只是文字的话，给整句加引号："*motto"；要引用，先在被引用的内容前写“&motto”。',
  ],
  // wrong nesting
  [
    'wrong nesting',
    `${ZH}人群:\n  - 是谁: 新手妈妈\n`,
    'schema/unknown-key',
    '4:1-4:3',
    '“人群”不能写在这一层。',
    '“人群”要写在“受众”下面：检查缩进，或把它移过去。',
  ],
  [
    'wrong nesting',
    `${EN}segments:\n  - who: 新手妈妈\n`,
    'schema/unknown-key',
    '4:1-4:9',
    '“segments”不能写在这一层。',
    '“segments”要写在“audience”下面：检查缩进，或把它移过去。',
  ],
  // full-width comma
  [
    'full-width comma',
    `${ZH}活动:\n  - {标识: talk，用: guest}\n`,
    'syntax/comma',
    '5:14-5:15',
    '“用”前面用了“，”，花括号里的字段要用半角逗号隔开。',
    '改成半角逗号，后面空一格：“…, 用: …”。',
  ],
  [
    'full-width comma',
    `${EN}activities:\n  - {id: talk，use: guest}\n`,
    'syntax/comma',
    '5:14-5:15',
    '“use”前面用了“，”，花括号里的字段要用半角逗号隔开。',
    '改成半角逗号，后面空一格：“…, use: …”。',
  ],
  // half-width comma inside a sentence
  [
    'a sentence cut by its comma',
    `${ZH}群规:\n  - { 内容: 受伤先去医院,别等,别问, 原因: 看图看不准 }\n`,
    'syntax/comma-cut',
    '5:11-5:23',
    '这句话被里面的半角逗号截成了几段，“别等”被当成了另一个字段。',
    '给整句加引号：内容: "受伤先去医院,别等,别问"；或把逗号改成中文的“，”。',
  ],
  [
    'a sentence cut by its comma',
    `${EN}welcome: { first_task: say hi, and your city, required_reading: 群公告 }\n`,
    'syntax/comma-cut',
    '4:24-4:45',
    '这句话被里面的半角逗号截成了几段，“and your city”被当成了另一个字段。',
    '给整句加引号：first_task: "say hi, and your city"；或把逗号改成中文的“，”。',
  ],
  // list instead of text
  [
    'list instead of text',
    `${ZH}口号: [好油, 看得见]\n`,
    'schema/type',
    '4:5-4:14',
    '“口号”只要一句文字，现在写成了列表。',
    '合成一句写在冒号后面，例如“好油、看得见”；文字里的方括号要加引号。',
  ],
  [
    'list instead of text',
    `${EN}slogan: [好油, 看得见]\n`,
    'schema/type',
    '4:9-4:18',
    '“slogan”只要一句文字，现在写成了列表。',
    '合成一句写在冒号后面，例如“好油、看得见”；文字里的方括号要加引号。',
  ],
  // undefined reference
  [
    'undefined reference',
    `${ZH}团队:\n  - {标识: lin, 名字: 小林}\n活动:\n  - {标识: talk, 用: guest, 负责人: 小琳}\n`,
    'ref/unknown-person',
    '7:31-7:33',
    '“负责人”写的是“小琳”，团队里没有。',
    '是不是“小林”？在“团队（team）”里加上这个人，或改成：小林（lin）。',
  ],
  [
    'undefined reference',
    `${EN}team:\n  - {id: lin, name: 小林}\nactivities:\n  - {id: talk, use: guest, owner: lim}\n`,
    'ref/unknown-person',
    '7:35-7:38',
    '“owner”写的是“lim”，团队里没有。',
    '是不是“lin”？在“团队（team）”里加上这个人，或改成：小林（lin）。',
  ],
]

describe('one mistake, one finding, at its place', () => {
  test.each(mistakes)('%s: %j', (_, text, code, place, message, cure) => {
    const { diagnostics } = loadSpec({ file: 'a.yaml', bytes: new TextEncoder().encode(text) })
    const found = diagnostics.map((one) => ({
      code: one.code,
      place:
        one.place && `${one.place.start.line}:${one.place.start.column}-${one.place.end.line}:${one.place.end.column}`,
      message: one.message,
      cure: one.cure,
    }))
    expect(found).toEqual([{ code, place, message, cure }])
  })
  test('both languages of every mistake', () => {
    expect(new Set(mistakes.map(([name]) => name)).size).toBeGreaterThanOrEqual(14)
    for (const [name] of mistakes) expect(mistakes.filter(([other]) => other === name)).toHaveLength(2)
  })
})
