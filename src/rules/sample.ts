/** The community behind every rule's bad and good example: complete enough that only the change under test is wrong. */
import { printYaml } from './print-yaml.ts'
import type { Data } from './print-yaml.ts'

const kitchen = {
  版本: 1,
  名称: '山里茶油厨房',
  类型: 'product-fans',
  定位: {
    需求: { 是什么: '想给家人换好油，又怕买到勾兑油', 证据: '11 月访谈 26 位老客，19 位问怎么辨真假' },
    成员价值: ['学会三步辨别真假山茶油', '每周多会一道少油烟的家常菜'],
    加入理由: '每周三晚跟阿岚用一口铁锅学一道少油烟的菜',
    纽带: ['利益'],
    不适合: ['只想囤低价油、不做饭的人'],
    产品: { 名称: '冷榨山茶油 500ml', 形态: '实物', 价格: 128 },
  },
  受众: {
    人群: [
      {
        标识: 'mums',
        是谁: '武汉三环内给 3 到 10 岁孩子做饭的妈妈',
        痛点: ['分不清压榨油和勾兑油'],
        在哪里: ['门店老客名单'],
        城市: '武汉',
        想要: ['换油不踩坑'],
        标签: ['给孩子做饭'],
      },
    ],
  },
  结构: { 平台: '微信', 容量: 200, 加入: { 方式: '购买' } },
  团队: [{ 标识: 'lan', 名字: '阿岚', 角色: ['群主'], 工时: 3 }],
  群规: ['晒菜带一句用了多少油', '广告放周五集市帖'],
  文化: {
    目标: '三个月里每家厨房都会辨油，用油少一半',
    价值观: ['说真话', '先帮人'],
    公约: ['晒菜带用量', '不懂就问'],
  },
  启动: { 开始: '2026-12-01' },
} satisfies Data

/**
 * The sample file with changes: dotted Chinese paths (`受众.人群.0.标签`) to a new value; undefined takes the entry away.
 * Missing maps on the way are made.
 */
export function sample(changes: Readonly<Record<string, Data | undefined>> = {}): string {
  let file: Data = kitchen
  for (const [path, value] of Object.entries(changes)) file = changed(file, path.split('.'), value)
  return printYaml(file as { readonly [key: string]: Data })
}

function changed(data: Data | undefined, [key = '', ...rest]: readonly string[], value: Data | undefined): Data {
  const next = (child: Data | undefined) => (rest.length ? changed(child, rest, value) : value)
  if (Array.isArray(data)) return data.map((item: Data, i) => (String(i) === key ? (next(item) ?? item) : item))
  const map = (typeof data === 'object' ? data : {}) as { readonly [key: string]: Data }
  return { ...map, [key]: next(map[key]) }
}
