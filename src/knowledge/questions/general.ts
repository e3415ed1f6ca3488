import type { QuestionBank } from '../types.ts'

/** Where the file names no trade, or one without questions of its own: what any group may ask its members. */
export const data: QuestionBank = {
  id: 'general',
  name: '通用',
  industries: [],
  themes: [
    {
      name: '为什么来',
      questions: [
        '来这里之前，你最想弄明白的一件事是什么？',
        '是谁带你来的，还是自己找来的？1 朋友 2 刷到的 3 买过 4 忘了',
        '当初想解决的那件事，现在到哪一步了？1 没动 2 动了 3 差不多了',
        '身边还有谁也为这件事发愁？写个称呼就行',
      ],
    },
    {
      name: '怎么做',
      questions: [
        '上一次自己动手做，卡在哪一步？写一句',
        '你一般先问谁？1 家里人 2 朋友 3 网上搜 4 谁也不问',
        '哪个办法你试过没用？说出来，别人少走一遍',
        '有没有一个小窍门，你用了好几年？一句话写给大家',
      ],
    },
    {
      name: '花钱花时间',
      questions: [
        '为这件事你上个月花了多少时间？写个大概的小时数',
        '哪一笔钱花出去，你到现在还觉得值？',
        '有没有买了没用过的？写一样',
      ],
    },
    {
      name: '这个群',
      questions: [
        '你一天里几点看群？写一个钟点',
        '哪一类消息你会点开，哪一类划过去？各写一样',
        '群里有没有一个你想认识、还没说过话的人？写他的昵称',
        '如果请你来讲十分钟，你讲哪一件事？',
      ],
    },
  ],
  caution: '不问收入、身体和家里的私事；别人的名字和电话先征得同意',
  evidence: { grade: '推测', source: '按成员的痛点提问（方法 M24）；题目为本项目所写' },
}
