/** `check --fix`: what is certain is mended in place, and nothing else. */
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/cli/check/apply-edits.ts'
import { unifiedDiff } from '../../src/cli/check/unified-diff.ts'
import { explanations } from '../../src/judge/explain.ts'
import { mends } from '../../src/judge/mendable.ts'
import type { Diagnostic } from '../../src/diagnostic.ts'
import { check } from '../../src/index.ts'
import { loadSpec } from '../../src/load/load.ts'
import { folderWith, runCli } from './run-cli.ts'

const head = '版本: 1\n名称: 茶友会\n类型: 产品型粉丝群\n'
async function fixedText(text: string | Uint8Array): Promise<string> {
  const cwd = folderWith({ 'a.yaml': text })
  await runCli(['check', 'a.yaml', '--fix'], { cwd })
  return readFileSync(join(cwd, 'a.yaml'), 'utf8')
}
/** The same; what `--dry-run` prints beforehand is a diff that git takes. */
async function fixedWithDiff(text: string): Promise<string> {
  const cwd = folderWith({ 'a.yaml': text })
  const { stdout } = await runCli(['check', 'a.yaml', '--fix', '--dry-run'], { cwd })
  const after = await fixedText(text)
  expect(stdout === '').toBe(after === text)
  if (stdout !== '')
    expect(spawnSync('git', ['apply', '--check', '-'], { cwd, input: stdout, encoding: 'utf8' }).stderr).toBe('')
  return after
}

const mended: readonly (readonly [string, string, string])[] = [
  [
    'full-width colons',
    '版本：1 # 格式\n名称： 茶友会\n类型: 产品型粉丝群\n',
    '版本: 1 # 格式\n名称: 茶友会\n类型: 产品型粉丝群\n',
  ],
  ['colons without a space', '版本:1\n名称:茶友会\n类型:产品型粉丝群\n', head],
  ['tabs', `${head}定位:\n\t加入理由: 用得明白\n`, `${head}定位:\n  加入理由: 用得明白\n`],
  ['full-width spaces and dashes', `${head}定位:\n　差异:\n　　－ 甲\n`, `${head}定位:\n  差异:\n    - 甲\n`],
  [
    'dashes without a space',
    `${head}定位:\n  差异:\n    -甲\n    -乙\n`,
    `${head}定位:\n  差异:\n    - 甲\n    - 乙\n`,
  ],
  [
    'a bullet between items',
    `${head}定位:\n  差异:\n    - 甲\n    • 乙 # 二\n    * 丙\n`,
    `${head}定位:\n  差异:\n    - 甲\n    - 乙 # 二\n    - 丙\n`,
  ],
  [
    'a first item without its dash',
    `${head}活动:\n    标识: a # 甲\n    用: topic\n  - 标识: b\n    用: topic\n`,
    `${head}活动:\n  - 标识: a # 甲\n    用: topic\n  - 标识: b\n    用: topic\n`,
  ],
  ['a wide space behind the colon', `${head}口号:　好油  # 招呼\n`, `${head}口号: 好油  # 招呼\n`],
  ['other signs for a colon', `${head}口号；好油\n行业 = 教育\n`, `${head}口号: 好油\n行业: 教育\n`],
  [
    'wide commas between fields',
    `${head}活动:\n  - {标识: a，用: topic}   # 夜谈\n`,
    `${head}活动:\n  - {标识: a, 用: topic}   # 夜谈\n`,
  ],
  [
    'a sentence cut by its commas',
    `${head}群规:\n  - { 内容: 先去医院,别等, 原因: 看不准 } # 一条\n`,
    `${head}群规:\n  - { 内容: "先去医院,别等", 原因: 看不准 } # 一条\n`,
  ],
  ['wide brackets', `${head}定位:\n  差异: 【甲，乙】 # 两条\n`, `${head}定位:\n  差异: [甲, 乙] # 两条\n`],
  ['half a bracket', `${head}定位:\n  差异: 甲, 乙]\n`, `${head}定位:\n  差异: [甲, 乙]\n`],
  [
    'an open bracket',
    `${head}定位:\n  差异: [甲, 乙 # 两条\n  加入理由: 好\n`,
    `${head}定位:\n  差异: [甲, 乙] # 两条\n  加入理由: 好\n`,
  ],
  ['a quote closed in Chinese', `${head}口号: "好油” # 招呼\n`, `${head}口号: "好油" # 招呼\n`],
  [
    'comments of other languages',
    `${head}// 说明\n＃ 再说明\n－－－－\n口号: 好油\n`,
    `${head}# 说明\n# 再说明\n# －－－－\n口号: 好油\n`,
  ],
  ['text in brackets with more behind', `${head}口号: [公告] 今晚八点\n`, `${head}口号: "[公告] 今晚八点"\n`],
  ['text that begins with an emphasis', `${head}口号: *好油\n`, `${head}口号: "*好油"\n`],
  ['text that begins with an exclamation', `${head}口号: !重要\n`, `${head}口号: "!重要"\n`],
  ['text that was taken for an anchor', `${head}口号: &朋友们 来喝茶\n`, `${head}口号: "&朋友们 来喝茶"\n`],
  ['quotes inside the text', `${head}口号: @小林 说"好"\n`, `${head}口号: '@小林 说"好"'\n`],
  ['a choice in quotes', `${head}结构:\n  平台: “微信” # 群\n`, `${head}结构:\n  平台: 微信 # 群\n`],
  ['a sign that nobody sees', `${head}\u200b口号: 好油\n`, `${head}口号: 好油\n`],
  [
    'keys in other cases',
    `version: 1\nName: x\narchetype: product-fans\npositioning:\n  joinReason: y\n`,
    `version: 1\nname: x\narchetype: product-fans\npositioning:\n  join_reason: y\n`,
  ],
  ['a copied code fence', `\`\`\`yaml\n${head}\`\`\`\n`, head],
  [
    'a sign that no text can begin with',
    `${head}口号: @所有人 来喝茶  # 招呼\n`,
    `${head}口号: "@所有人 来喝茶"  # 招呼\n`,
  ],
  [
    'a key mistyped',
    `version: 1\nnmae: x\narchetype: product-fans\n`,
    `version: 1\nname: x\narchetype: product-fans\n`,
  ],
  [
    'a key mistyped, and one below it',
    `version: 1\nname: x\narchetype: product-fans\nstructrue:\n  platfrom: wechat # 群\n`,
    `version: 1\nname: x\narchetype: product-fans\nstructure:\n  platform: wechat # 群\n`,
  ],
  [
    'both on one line',
    `version: 1\nname: x\narchetype: product-fans\nstructrue: { platfrom: wechat }\n`,
    `version: 1\nname: x\narchetype: product-fans\nstructure: { platform: wechat }\n`,
  ],
  ['a choice mistyped', `${head}结构:\n  平台: wechatt\n`, `${head}结构:\n  平台: wechat\n`],
  [
    'an id that is missing',
    `${head}活动:\n  # 每周一次\n  - 用: topic   # 夜谈\n    标题: 铁锅夜\n`,
    `${head}活动:\n  # 每周一次\n  - 标识: 铁锅夜\n    用: topic   # 夜谈\n    标题: 铁锅夜\n`,
  ],
  [
    'an id that is missing on one line',
    `${head}活动:\n  - {用: topic, 标题: 铁锅夜}\n`,
    `${head}活动:\n  - {标识: 铁锅夜, 用: topic, 标题: 铁锅夜}\n`,
  ],
  [
    'a rule mistyped where it is silenced',
    `${head}检查设置:\n  忽略:\n    - 规则: audience/tgas # 人群\n      原因: 下周补\n`,
    `${head}检查设置:\n  忽略:\n    - 规则: audience/tags # 人群\n      原因: 下周补\n`,
  ],
  [
    'Windows line ends',
    `${head}活动:\n  - 用: topic\n    标题: 铁锅夜\n`.replaceAll('\n', '\r\n'),
    `${head}活动:\n  - 标识: 铁锅夜\n    用: topic\n    标题: 铁锅夜\n`.replaceAll('\n', '\r\n'),
  ],
  [
    'a byte order mark before what goes',
    `\ufeff${head}语气:\n  避免: [亲, 亲]\n`,
    `\ufeff${head}语气:\n  避免: [亲]\n`,
  ],
  ['several documents', `${head.replace(': 1', '：1')}---\n${head.replace('名称: ', '名称：')}`, `${head}---\n${head}`],
  [
    'mixed line ends',
    `${head}活动:\r\n  - 用: topic\r\n    标题: 铁锅夜\n`,
    `${head}活动:\r\n  - 标识: 铁锅夜\r\n    用: topic\r\n    标题: 铁锅夜\n`,
  ],
  ['a byte order mark', `\ufeff版本：1\n${head.slice(6)}`, `\ufeff${head}`],
]

describe('mended, with comments, order and form kept', () => {
  test.each(mended)('%s', async (_, before, after) => expect(await fixedWithDiff(before)).toBe(after))
})

const steps = '启动:\n  步骤:\n'
/** Code, its file, and the file without it. */
const ruled: readonly (readonly [code: string, before: string, after: string])[] = [
  ['schema/duplicate-key', `${head}口号: 好油\n行业: 食品 # 油\n口号: 好油\n`, `${head}口号: 好油\n行业: 食品 # 油\n`],
  ['schema/duplicate-key', `${head}口号: 好油\nslogan: 好油\n`, `${head}口号: 好油\n`],
  [
    'schema/duplicate-id',
    `${head}团队:\n  - 标识: lin # 店长\n    名字: 小林\n  - 标识: lin\n    名字: 小林\n  - {标识: qiang, 名字: 阿强}\n`,
    `${head}团队:\n  - 标识: lin # 店长\n    名字: 小林\n  - {标识: qiang, 名字: 阿强}\n`,
  ],
  [
    'schema/duplicate-item',
    `${head}语气:\n  避免: [家人们, 亲, 家人们] # 不说\n`,
    `${head}语气:\n  避免: [家人们, 亲] # 不说\n`,
  ],
  [
    'schema/duplicate-item',
    `${head}定位:\n  纽带:\n    # 两种\n    - 利益\n    - 情感\n    - interest\n`,
    `${head}定位:\n  纽带:\n    # 两种\n    - 利益\n    - 情感\n`,
  ],
  [
    'schema/duplicate-item',
    `${head}日历:\n  发布时段: [9:00-10:00, 09：00-10：00, 20:00-21:00]\n`,
    `${head}日历:\n  发布时段: [9:00-10:00, 20:00-21:00]\n`,
  ],
  ['schema/duplicate-item', `${head}语气:\n  避免: [亲, 亲, 家人们, 亲]\n`, `${head}语气:\n  避免: [亲, 家人们]\n`],
  ['schema/range', `${head}内容:\n  推销占比: 20 # 两成\n`, `${head}内容:\n  推销占比: 20% # 两成\n`],
  ['schema/type', `${head}结构:\n  容量: 二百\n`, `${head}结构:\n  容量: 200\n`],
  ['schema/type', `${head}口号: {群名} # 招呼\n`, `${head}口号: "{群名}" # 招呼\n`],
  ['syntax/special-start', `${head}口号: {{昵称}}\n`, `${head}口号: "{{昵称}}"\n`],
  ['syntax/colon-missing', `${head}定位:\n  加入理由 = 用得明白\n`, `${head}定位:\n  加入理由: 用得明白\n`],
  [
    'schema/archetype',
    `版本: 1\n名称: 茶友会\n类型: prodct-fans # 粉丝\n`,
    `版本: 1\n名称: 茶友会\n类型: product-fans # 粉丝\n`,
  ],
  ['ref/unknown-activity', `${head}活动:\n  - {标识: a, 用: lotery}\n`, `${head}活动:\n  - {标识: a, 用: lottery}\n`],
  [
    'ref/unknown-kit',
    `${head}战役:\n  - {标识: a, 样板: mid-autum, 时间: 2026-09-01}\n`,
    `${head}战役:\n  - {标识: a, 样板: mid-autumn, 时间: 2026-09-01}\n`,
  ],
  [
    'ref/unknown-person',
    `${head}团队:\n  - {标识: Lin-1, 名字: 小林}\n内容:\n  栏目:\n    - {标识: tip, 标题: 辨油课, 负责人: lin1}\n`,
    `${head}团队:\n  - {标识: Lin-1, 名字: 小林}\n内容:\n  栏目:\n    - {标识: tip, 标题: 辨油课, 负责人: Lin-1}\n`,
  ],
  [
    'ref/unknown-offer',
    `${head}变现:\n  供应:\n    - {标识: coldoil, 名称: 冷榨油}\n活动:\n  - {标识: a, 用: jielong, 供应: coldoli}\n`,
    `${head}变现:\n  供应:\n    - {标识: coldoil, 名称: 冷榨油}\n活动:\n  - {标识: a, 用: jielong, 供应: coldoil}\n`,
  ],
  [
    'schema/window',
    `${head}日历:\n  发布时段: [9:00-10:00, 22:00-01:00]\n`,
    `${head}日历:\n  发布时段: [9:00-10:00, 22:00-24:00, 00:00-01:00]\n`,
  ],
  [
    'schema/window',
    `${head}日历:\n  发布时段:\n    - 9:00-10:00\n    - 22:00-01:00 # 夜猫子\n`,
    `${head}日历:\n  发布时段:\n    - 9:00-10:00\n    - 22:00-24:00\n    - 00:00-01:00 # 夜猫子\n`,
  ],
  [
    'schema/window',
    `${head}日历:\n  发布时段:\n    -   9:00-10:00\n    -   22:00-01:00 # 夜猫子\n`,
    `${head}日历:\n  发布时段:\n    -   9:00-10:00\n    -   22:00-24:00\n    -   00:00-01:00 # 夜猫子\n`,
  ],
  ['schema/choice', `${head}定位:\n  纽带: [ 利益，情感 ] # 两种\n`, `${head}定位:\n  纽带: [ 利益, 情感 ] # 两种\n`],
  ['schema/choice', `${head}定位:\n  纽带: [利益、情感；interest]\n`, `${head}定位:\n  纽带: [利益, 情感]\n`],
  [
    'schema/missing-id',
    `${head}活动:\n  - "标题": 夜话\n    用: topic\n`,
    `${head}活动:\n  - 标识: 夜话\n    "标题": 夜话\n    用: topic\n`,
  ],
  [
    'schema/missing-id',
    `${head}活动:\n  - &sold\n    标识: 试吃\n    标题: 试吃\n    用: topic\n  - {标题: 夜话, 用: topic}\n  - <<: *sold\n    标识: 试吃-2\n`,
    `${head}活动:\n  - &sold\n    标识: 试吃\n    标题: 试吃\n    用: topic\n  - {标识: 夜话, 标题: 夜话, 用: topic}\n  - <<: *sold\n    标识: 试吃-2\n`,
  ],
  [
    'schema/id',
    `${head}团队:\n  - {标识: 小林/店长, 名字: 小林}\n`,
    `${head}团队:\n  - {标识: 小林-店长, 名字: 小林}\n`,
  ],
  [
    'check/unknown-rule',
    `${head}检查设置:\n  规则级别:\n    audience/tgas: 提示 # 先放放\n`,
    `${head}检查设置:\n  规则级别:\n    audience/tags: 提示 # 先放放\n`,
  ],
  ['check/unknown-rule', `${head}口号: 好油 # 社群-忽略 law/absolut：奖项\n`, `${head}口号: 好油\n`],
  [
    'check/unknown-level',
    `${head}检查设置:\n  规则级别: {audience/tags: warnning}\n`,
    `${head}检查设置:\n  规则级别: {audience/tags: warning}\n`,
  ],
  [
    'check/bad-threshold',
    `${head}检查设置:\n  阈值: {welcome/batch-too-large: 五, content/product-ratio: 百分之三十}\n`,
    `${head}检查设置:\n  阈值: {welcome/batch-too-large: 5, content/product-ratio: 30%}\n`,
  ],
  [
    'check/fixed-level',
    `${head}检查设置:\n  规则级别: {syntax/tab: 关闭, audience/tags: 提示}\n`,
    `${head}检查设置:\n  规则级别: {audience/tags: 提示}\n`,
  ],
  [
    'check/fixed-level',
    `${head}# 社群-忽略 syntax/tab、audience/no-research：再说\n定位: {需求: {是什么: 换好油}}\n`,
    `${head}# 社群-忽略 audience/no-research：再说\n定位: {需求: {是什么: 换好油}}\n`,
  ],
  [
    'check/unused-suppression',
    `${head}检查设置:\n  忽略:\n    - 规则: limit/group-name\n      原因: 老群\n    - {规则: rules/missing, 原因: 下周} # 写着呢\n`,
    `${head}检查设置:\n  忽略:\n    - {规则: rules/missing, 原因: 下周} # 写着呢\n`,
  ],
  [
    'check/unused-suppression',
    `${head}口号: 好油\n检查设置:\n  忽略:\n    - {规则: limit/group-name, 原因: 老群}\n`,
    `${head}口号: 好油\n`,
  ],
  [
    'check/unused-suppression',
    `${head}口号: 好油\n检查设置:\n  忽略:\n    - {规则: limit/group-name, 原因: 老群}\n    - 规则: content/product-ratio\n      原因: 老群\n`,
    `${head}口号: 好油\n`,
  ],
  [
    'check/unused-suppression',
    `${head}检查设置:\n  忽略: [{规则: limit/group-name, 原因: 老群}, {规则: content/product-ratio, 原因: 老群}]\n口号: 好油\n`,
    `${head}口号: 好油\n`,
  ],
  [
    'check/unused-suppression',
    `${head}检查设置:\n  规则级别:\n    syntax/tab: 关闭\n  忽略:\n  - {规则: limit/group-name, 原因: 老群}\n  - {规则: content/product-ratio, 原因: 老群}\n口号: 好油\n`,
    `${head}口号: 好油\n`,
  ],
  [
    'check/unused-suppression',
    `${head}# shequn-ignore limit/group-name, audience/no-research: 再说\n定位: {需求: {是什么: 换好油}}\n`,
    `${head}# shequn-ignore audience/no-research: 再说\n定位: {需求: {是什么: 换好油}}\n`,
  ],
  [
    'position/promise-unkept',
    `${head}定位:\n  承诺: {内容: 2 小时内有人答, 指标: repliy}\n指标:\n  - {标识: reply, 名称: 首次答复时长}\n`,
    `${head}定位:\n  承诺: {内容: 2 小时内有人答, 指标: reply}\n指标:\n  - {标识: reply, 名称: 首次答复时长}\n`,
  ],
  [
    'rules/ladder-order',
    `${head}群规:\n  - 内容: 不发卖货信息\n    处理: [禁言 3 天, 私聊提醒, 请离群] # 三步\n`,
    `${head}群规:\n  - 内容: 不发卖货信息\n    处理: [私聊提醒, 禁言 3 天, 请离群] # 三步\n`,
  ],
  [
    'rules/ladder-order',
    `${head}群规:\n  - 内容: 不发卖货信息\n    处理:\n      # 重的\n      - 请离群  # 不再拉回\n      # 先说\n      - 私聊提醒\n    原因: 大家来做饭`,
    `${head}群规:\n  - 内容: 不发卖货信息\n    处理:\n      # 先说\n      - 私聊提醒\n      # 重的\n      - 请离群  # 不再拉回\n    原因: 大家来做饭`,
  ],
  [
    'launch/order',
    `${head}${steps}    - 第几步: 7\n      目标: 开卖  # 慢慢来\n    # 先做这个\n    - 第几步: 1\n      目标: 定位\n`,
    `${head}${steps}    # 先做这个\n    - 第几步: 1\n      目标: 定位\n    - 第几步: 7\n      目标: 开卖  # 慢慢来\n`,
  ],
  [
    'rules/ladder-order',
    `${head}群规:\r\n  - 内容: 不发卖货信息\r\n    处理:\r\n      - 请离群\r\n      - 私聊提醒\r\n    原因: 大家来做饭\r\n`.replaceAll(
      /(?<!\r)\n/g,
      '\r\n',
    ),
    `${head}群规:\n  - 内容: 不发卖货信息\n    处理:\n      - 私聊提醒\n      - 请离群\n    原因: 大家来做饭\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  ],
  [
    'launch/order',
    `${head}${steps}    - {第几步: 1, 目标: 定位}\n    - {第几步: 1, 目标: 定位}\n`,
    `${head}${steps}    - {第几步: 1, 目标: 定位}\n`,
  ],
  [
    'law/health-food-notice',
    `${head}行业: 保健食品\n语气:\n  # 怎么说话\n  称呼: 邻居们\n`,
    `${head}行业: 保健食品\n语气:\n  # 怎么说话\n  称呼: 邻居们\n  落款: 本品不能代替药物\n`,
  ],
  [
    'law/health-food-notice',
    `${head}行业: 保健食品\n语气:\n  # 三种\n  避免:\n    - 亲\n`,
    `${head}行业: 保健食品\n语气:\n  落款: 本品不能代替药物\n  # 三种\n  避免:\n    - 亲\n`,
  ],
  [
    'law/health-food-notice',
    `${head}行业: 保健食品\n语气: { 称呼: 邻居们 } # 怎么说话\n`,
    `${head}行业: 保健食品\n语气: { 落款: 本品不能代替药物, 称呼: 邻居们 } # 怎么说话\n`,
  ],
  [
    'law/health-food-notice',
    `${head}行业: 保健食品\r\n语气:\r\n  称呼: 邻居们\r\n`.replaceAll(/(?<!\r)\n/g, '\r\n'),
    `${head}行业: 保健食品\n语气:\n  称呼: 邻居们\n  落款: 本品不能代替药物\n`.replaceAll('\n', '\r\n'),
  ],
  ['law/health-food-notice', `${head}行业: 保健食品`, `${head}行业: 保健食品\n语气:\n  落款: 本品不能代替药物\n`],
]
const judged = async (text: string) =>
  (await check(loadSpec({ file: 'a.yaml', bytes: new TextEncoder().encode(text) }))).diagnostics
const codesOf = (found: readonly Diagnostic[]): readonly string[] => [...new Set(found.map(({ code }) => code))].sort()

describe('what a rule mends is gone, and nothing new has come', () => {
  test.each(ruled)('%s %j', async (code, before, after) => {
    const found = await judged(before)
    expect(codesOf(found)).toContain(code)
    expect(await fixedWithDiff(before)).toBe(after)
    const left = await judged(after)
    expect(codesOf(left)).not.toContain(code)
    // What a broken file kept from being judged is judged now.
    if (!found.some(({ severity, code: one }) => severity === 'error' && /^(?:syntax|schema|ref)\//.test(one)))
      expect(codesOf(found)).toEqual(expect.arrayContaining([...codesOf(left)]))
    expect(left.some(({ code: one }) => /^(?:syntax|schema|ref|check)\//.test(one))).toBe(false)
  })
  test('the list of what can be mended is what is mended', async () => {
    const folder = join(import.meta.dirname, '../load/bad')
    const broken = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
    const found = (
      await Promise.all(
        [...mended.map(([, before]) => before), ...ruled.map(([, before]) => before), ...broken].map(judged),
      )
    ).flat()
    expect(codesOf(found.filter(({ fix }) => fix !== undefined))).toEqual(Object.keys(mends).sort())
  })
  test('every code that is mended is explained as such', () => {
    expect(
      explanations()
        .filter(({ mend }) => mend !== undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(Object.keys(mends).sort())
  })
})

describe('left alone: that is for a person to decide', () => {
  test.each<[string, string]>([
    ['a word with an opposite', `${head}内容:\n  每日下限: 3\n`],
    ['a key that is near two', `${head}群主微信: abc\n`],
    ['the property is there already', `version: 1\nname: x\nnmae: y\narchetype: product-fans\n`],
    ['a sentence with a colon and a space', `${head}口号: 提醒: 今晚八点\n`],
    ['a word in an open bracket', `${head}口号: [好油\n`],
    ['a sentence under another', `${head}文化:\n  公约:\n    - 甲甲\n      乙乙\n`],
    ['a field without any colon', `${head}口号 好油\n`],
    ['a comma that may be part of the words', `${head}定位:\n  差异: [产地，榨期]\n`],
    ['a star where marks are in use', `${head}变量: &a {x: 1}\n口号: *好油\n`],
    [
      'an item without its dash after others',
      `${head}活动:\n  - 标识: a\n    用: topic\n    标题: 甲\n    标识: b\n    用: topic\n    标题: 乙\n`,
    ],
    ['an open quote', `${head}口号: "没关\n`],
    ['prose with a full-width colon', `${head}口号: |\n  我们说：好\n`],
    ['a comment that may be text', `${head}口号: 读书 # 三期\n`],
    [
      'another person',
      `${head}团队:\n  - {标识: xiaolin, 名字: 小林}\n内容:\n  栏目:\n    - {标识: tip, 标题: 辨油课, 负责人: xiaoling}\n`,
    ],
    [
      'another of the goods',
      `${head}变现:\n  供应:\n    - {标识: oil-1, 名称: 冷榨油}\n活动:\n  - {标识: a, 用: jielong, 供应: 热榨油}\n`,
    ],
    ['a share a little above one', `${head}内容:\n  推销占比: 1.5\n`],
    [
      'an id that is used elsewhere',
      `${head}团队:\n  - {标识: 小林/店长, 名字: 小林}\n内容:\n  栏目:\n    - {标识: tip, 标题: 辨油课, 负责人: 小林/店长}\n`,
    ],
    ['a stretch whose ends may be exchanged', `${head}日历:\n  发布时段: [21:00-19:00]\n`],
    ['two items of one id that differ', `${head}团队:\n  - {标识: lin, 名字: 小林}\n  - {标识: lin, 名字: 林姐}\n`],
    ['a comment on the line that would go', `${head}口号: 好油\n行业: 食品\n口号: 好油 # 别忘了\n`],
    [
      'steps that are not all understood',
      `${head}群规:\n  - 内容: 不发卖货信息\n    处理: [请离群, 敲一下, 私聊提醒]\n`,
    ],
    ['the same warning twice', `${head}群规:\n  - 内容: 不发卖货信息\n    处理: [私聊提醒, 私聊提醒, 请离群]\n`],
    ['a threshold with a unit', `${head}检查设置:\n  阈值: {metrics/first-reply: 两天}\n`],
    ['a sign-off that is written', `${head}行业: 保健食品\n语气: {落款: 阿岚}\n`],
    [
      'an item that an alias repeats',
      `${head}活动:\n  - &sold\n    标题: 试吃\n    用: topic\n    时间: 每周五 20:00\n  - *sold\n`,
    ],
    [
      'items that are made of another',
      `${head}活动:\n  - &sold\n    标题: 试吃\n    用: topic\n    时间: 每周五 20:00\n  - <<: *sold\n  - <<: *sold\n    # 周日再办一次\n`,
    ],
    [
      'an item made of another, word for word the same',
      `${head}活动:\n  - &sold\n    标识: a\n    标题: 试吃\n    用: topic\n    时间: 每周五 20:00\n  - <<: *sold\n    # 周日再办一次\n`,
    ],
    [
      'a comment between the dash and the first field',
      `${head}活动:\n  -\n    # 每周一次\n    标题: 夜话\n    用: topic\n`,
    ],
    [
      'a comment above the first step alone',
      `${head}群规:\n  - 内容: 不发卖货信息\n    处理:\n      # 最重的一步\n      - 请离群\n      - 私聊提醒\n`,
    ],
    [
      'a comment under a step',
      `${head}启动:\n  步骤:\n    - 第几步: 7\n      目标: 开卖\n      # 慢慢来\n    - 第几步: 1\n      目标: 定位\n`,
    ],
    [
      'steps between mixed line ends',
      `${head}群规:\n  - 内容: 不发卖货信息\n    处理:\r\n      - 请离群\n      - 私聊提醒\r\n`,
    ],
    [
      'a comment above the item that would go',
      `${head}检查设置:\n  忽略:\n    - {规则: rules/missing, 原因: 下周}\n    # 老群的名字\n    - {规则: limit/group-name, 原因: 老群}\n`,
    ],
    ['a comment above the line that would go', `${head}口号: 好油\n行业: 食品\n# 招呼\n口号: 好油\n`],
    [
      'a comment above the same word again',
      `${head}语气:\n  避免:\n    - 亲\n    - 家人们\n    # 老板说的\n    - 亲\n`,
    ],
    [
      'an id that is part of a path',
      `${head}活动:\n  - {标识: a b, 用: topic, 标题: 夜话}\n检查设置:\n  忽略:\n    - {规则: rules/missing, 位置: activities/a b, 原因: 下周}\n`,
    ],
    [
      'a step that something else is taken from',
      `${head}启动:\n  步骤:\n    - {第几步: 1, 目标: 定位}\n    - {第几步: 1, 目标: &goal 定位}\n行业: 食品\n结构:\n  容量: 200\n口号: *goal\n`,
    ],
    [
      'an id that is part of the id of a task',
      `${head}活动:\n  - {标识: a b, 用: topic, 标题: 夜话}\n调整:\n  - {动作: 去掉, 任务: activity.a b/2026-09-04}\n`,
    ],
    ['a share with a decimal', `${head}内容:\n  推销占比: 2.5\n`],
    ['words of which one is no choice', `${head}定位:\n  纽带: [利益，情怀]\n`],
    [
      'a comment inside the brackets',
      `${head}语气:\n  避免: [\n    # 老板说的\n    亲, 家人们,\n    亲 # 再说一遍\n  ]\n`,
    ],
    ['an item that an alias brings in', `${head}活动: &a\n  - {标识: x, 用: topic}\n`],
  ])('%s', async (_, text) => expect(await fixedWithDiff(text)).toBe(text))
  test('a file in another encoding', async () => {
    const bytes = Buffer.from([0xb0, 0xe6, 0xb1, 0xbe, 0xa3, 0xba, 0x31, 0x0a])
    const cwd = folderWith({ 'a.yaml': bytes })
    await runCli(['check', 'a.yaml', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'a.yaml'))).toEqual(bytes)
  })
})

describe('on the disk', () => {
  test('--dry-run prints a diff that git can apply, and writes nothing', async () => {
    const text = `${head.replace(': 1', '：1')}活动:\n  - 用: topic\n    标题: 铁锅夜`
    const cwd = folderWith({ 'sub/a.yaml': text })
    const { stdout, stderr } = await runCli(['check', 'sub/a.yaml', '--fix', '--dry-run'], { cwd })
    expect(stdout).toMatch(/^--- a\/sub\/a\.yaml\n\+\+\+ b\/sub\/a\.yaml\n@@ -1,6 \+1,7 @@\n-版本：1\n\+版本: 1\n/)
    expect(stderr).toContain('会改 2 处，在 1 个文件里；还没有写。')
    expect(readFileSync(join(cwd, 'sub/a.yaml'), 'utf8')).toBe(text)
    const applied = spawnSync('git', ['apply', '-'], { cwd, input: stdout, encoding: 'utf8' })
    expect(applied.stderr).toBe('')
    const patched = readFileSync(join(cwd, 'sub/a.yaml'), 'utf8')
    expect(patched).toBe(await fixedText(text))
  })
  test.each([
    ['a byte order mark', `\ufeff${head.replace(': 1', '：1')}`],
    ['Windows line ends', head.replace(': 1', '：1').replaceAll('\n', '\r\n')],
    ['no line end at the end', `${head}口号：好油`],
    ['several rounds', `\`\`\`yaml\n${head}团队：\n　－ 标识：lin\n　　名字：小林\n\`\`\`\n`],
  ])('the diff of a file with %s leads where --fix does', async (_, text) => {
    const cwd = folderWith({ 'a.yaml': text })
    const { stdout } = await runCli(['check', 'a.yaml', '--fix', '--dry-run'], { cwd })
    expect(spawnSync('git', ['apply', '-'], { cwd, input: stdout, encoding: 'utf8' }).stderr).toBe('')
    const patched = readFileSync(join(cwd, 'a.yaml'), 'utf8')
    expect(patched).not.toBe(text)
    expect(patched).toBe(await fixedText(text))
  })
  test('what is left is reported on the mended file, and decides the code', async () => {
    const cwd = folderWith({ 'a.yaml': `${head.replace(': 1', '：1')}口号: "没关\n` })
    const { code, stdout } = await runCli(['check', 'a.yaml', '--fix'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('syntax/quote')
    expect(stdout).not.toContain('full-width-colon')
  })
  test('a file without a mend is not written', async () => {
    const cwd = folderWith({ 'a.yaml': head })
    const before = statSync(join(cwd, 'a.yaml'), { bigint: true })
    await runCli(['check', 'a.yaml', '--fix'], { cwd })
    expect(statSync(join(cwd, 'a.yaml'), { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs })
  })
  test.runIf(process.platform !== 'win32')('permissions stay, and a link stays a link', async () => {
    const cwd = folderWith({ 'real.yaml': head.replace(': 1', '：1') })
    chmodSync(join(cwd, 'real.yaml'), 0o640)
    symlinkSync('real.yaml', join(cwd, 'a.yaml'))
    await runCli(['check', 'a.yaml', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'real.yaml'), 'utf8')).toBe(head)
    expect(lstatSync(join(cwd, 'a.yaml')).isSymbolicLink()).toBe(true)
    expect(statSync(join(cwd, 'real.yaml')).mode & 0o777).toBe(0o640)
  })
  test('a base is not changed through the file that extends it', async () => {
    const base = '口号： 好油\n'
    const cwd = folderWith({ 'base.yaml': base, 'a.yaml': `${head}继承: base.yaml\n` })
    await runCli(['check', 'a.yaml', '--fix'], { cwd })
    expect(readFileSync(join(cwd, 'base.yaml'), 'utf8')).toBe(base)
  })
  test.each<[readonly string[], string]>([
    [['check', '-', '--fix'], '标准输入'],
    [['check', '--dry-run'], '--fix'],
    [['check', '--fix', '--dry-run', '--json'], '不出报告'],
    [['check', '--fix', '--dry-run', '--watch'], '--watch'],
  ])('%j is refused', async (argv, word) => {
    const { code, stderr } = await runCli(argv, { cwd: folderWith({ 'community.yaml': head }), stdin: head })
    expect(code).toBe(2)
    expect(stderr).toContain(word)
  })
})

describe('edits', () => {
  const edit = (start: number, end: number, was: string, text: string) => ({ file: 'a', start, end, was, text })
  test('all or none', () => {
    expect(applyEdits('abc\ndef', [edit(4, 5, 'd', 'D\n'), edit(0, 1, 'a', '')])?.text).toBe('bc\nD\nef')
    expect(applyEdits('abc', [edit(0, 1, 'x', '')])).toBeUndefined()
    expect(applyEdits('abc', [edit(0, 2, 'ab', ''), edit(1, 3, 'bc', '')])).toBeUndefined()
  })
  test.each([
    ['a\n', 'a\n', ''],
    ['a\n', 'b', '--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file\n'],
    ['', 'a\n', '--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n'],
    [
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
      '1\n2\n3\n4\n5x\n6\n7\n8\n9\n',
      '--- a/f\n+++ b/f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+5x\n 6\n 7\n 8\n',
    ],
  ])('diff of %j and %j', (before, after, diff) => expect(unifiedDiff('f', before, after)).toBe(diff))
})
