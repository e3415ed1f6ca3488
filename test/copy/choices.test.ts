/** Choices that are long stand one below the other; short ones, and what only looks like a choice, stay in their line. */
import { describe, expect, test } from 'vitest'
import { choicesApart } from '../../src/copy/choices.ts'

describe('long choices', () => {
  test.each([
    [
      '你为哪一样来的？1 辅食不知道加什么、加多少 2 孩子夜里醒 3 没人说话',
      '你为哪一样来的？\n1 辅食不知道加什么、加多少\n2 孩子夜里醒\n3 没人说话',
    ],
    [
      '挑一件：1 第一个发自我介绍（格式我给你）2 有人提问你先答一句 3 接一句。回数字。',
      '挑一件：\n1 第一个发自我介绍（格式我给你）\n2 有人提问你先答一句\n3 接一句\n回数字。',
    ],
    ['1 每 2 天看一次群里的整理 2 每周看', '1 每 2 天看一次群里的整理\n2 每周看'],
    ['先说一句\n哪一样？1 三个月以内就吃完了 2 放着没动', '先说一句\n哪一样？\n1 三个月以内就吃完了\n2 放着没动'],
    ['A 照旧 B 换一种 C 我有别的办法（写一句）', 'A 照旧\nB 换一种\nC 我有别的办法（写一句）'],
  ])('%s', (text, said) => expect(choicesApart(text)).toBe(said))

  test.each([
    '对你有用吗？1 有 2 还没看到 3 消息太多。选 3 的，我教你。',
    '听懂了回 1，没懂回 2，回 2 的多就再说一遍。',
    '第 1 天先看，2 天以后再来。',
    '到场的写 1 个问题，写清楚你试过什么。',
    'A 自家用 B 送长辈 C 送同事朋友，回字母就行。',
    '原价 1 元的试吃装每人限购一份 2 份起送',
    '取货点：1 号楼东侧门卫旁边的蓝色货架 2 号楼西侧快递柜的上面一层',
    '电话：1 楼前台转给值班的小田 2 楼客服中心的人接',
    '配方：1 勺老抽加一点温水化开 2 勺生抽最后再放。',
    '集合点：A 座大堂的沙发旁边等一下 B 座大堂有人举牌子',
    '今天做三样：1 把架上的货都点一遍 2 把昨天的单对一遍 3 把账记了。',
  ])('%s stays', (text) => expect(choicesApart(text)).toBe(text))
})
