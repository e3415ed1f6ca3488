/** What members call their group, and what of a bio is said in passing. */
import { describe, expect, test } from 'vitest'
import { groupName } from '../../src/copy/facts/group-name.ts'
import { wholeBio } from '../../src/copy/facts/people.ts'

describe('the group in a sentence to a member', () => {
  test.each([
    ['榨季茶油社', '榨季茶油社'],
    ['慢煮挂面老客群', '慢煮挂面老客群'],
    ['七天手机摄影体验营', '七天手机摄影体验营'],
    ['老陈菜铺·晨光里', '老陈菜铺'],
    ['小满进销存（客户群）', '小满进销存'],
    ['6 到 18 个月妈妈互助', '群里'],
    ['山茶油爱好者之家', '群里'],
    ['三周读完《乡土中国》', '群里'],
    ['桥·城东', '群里'],
  ])('%s → %s', (name, said) => expect(groupName(name)).toBe(said))
})

describe('a bio in passing', () => {
  test.each([
    ['三甲医院儿保科做过九年护士，自己带大两个孩子。', '三甲医院儿保科做过九年护士，自己带大两个孩子'],
    ['管了二十年榨机。', '管了二十年榨机'],
    ['九年，在油坊做榨油师傅', '九年，在油坊做榨油师傅'],
    ['', ''],
  ])('%s → %s', (bio, said) => expect(wholeBio(bio)).toBe(said))
})
