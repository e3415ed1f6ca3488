import { describe, expect, test } from 'vitest'
import { questionsFor } from '../../src/copy/facts/asked.ts'
import { builtin } from '../../src/knowledge/builtin.ts'
import { isEdible, titleHere } from '../../src/knowledge/edible.ts'
import type { Spec } from '../../src/model.ts'

const selling = (name: string | undefined, industry?: Spec['industry'], archetype = 'store-fresh'): Spec =>
  ({
    version: 1,
    name: '甲群',
    archetype,
    ...(industry ? { industry } : {}),
    ...(name ? { positioning: { product: { name } } } : {}),
  }) as Spec

describe('is it food?', () => {
  test.each([
    ['每周一束·当季鲜花', 'other', false],
    ['每周一束·当季鲜花', 'retail', false],
    ['桃花枝', 'other', false],
    ['茶具三件套', 'retail', false],
    ['薰衣草精油', 'retail', false],
    ['苹果手机壳', 'retail', false],
    ['辅食小奶锅', 'mother-baby', false],
    ['冻干双拼粮 2 公斤', 'pet', false],
    ['亚麻衬衫', 'fashion', false],
    ['四周练字课', 'education', false],
    ['果酱瓶', 'home', false],
    ['东北大米 10 斤', 'retail', true],
    ['江畔老茶饼', 'other', true],
    ['麒麟瓜', 'other', true],
    ['慢火咖啡豆', 'retail', true],
    ['手作苹果酱', 'other', true],
    ['每周一束', 'fresh-food', true],
    ['两人面套餐', 'catering', true],
    ['次日达水果', undefined, true],
    ['每周一束·当季鲜花', undefined, false],
    [undefined, undefined, true],
  ] as const)('%s, %s: %s', (name, industry, eaten) => expect(isEdible(selling(name, industry), builtin)).toBe(eaten))
  test('a kind of community that sells no food, and says nothing', () =>
    expect(isEdible(selling(undefined, undefined, 'support'), builtin)).toBe(false))
})

test('our titles lose their food where none is sold', () => {
  const flowers = selling('当季鲜花', 'other')
  const guess = { title: '猜甜度', neutralTitle: '猜价签' }
  const here = (spec: Spec, words: Parameters<typeof titleHere>[1]) => titleHere({ spec, knowledge: builtin }, words)
  expect(here(flowers, guess)).toBe('猜价签')
  expect(here(flowers, { title: '街坊晒一晒' })).toBe('街坊晒一晒')
  expect(here(selling('麒麟瓜', 'fresh-food'), guess)).toBe('猜甜度')
})

test('nobody asks the customers of a flower shop about supper', () => {
  const ofShop = questionsFor(selling('麒麟瓜', 'other'), builtin).filter((question) => /吃|菜|饭|瓜/u.test(question))
  expect(ofShop.length).toBeGreaterThan(0)
  expect(
    questionsFor(selling('当季鲜花', 'other'), builtin).filter((question) => /做饭|冰箱|下厨|买菜/u.test(question)),
  ).toEqual([])
})
