/**
 * How to ask about a topic that is a bare line of the file. What hurts is asked otherwise than what is hoped for, and a hint
 * is put to the test. The line itself has been said before; none of these repeats it.
 */
import type { Gift } from '../../knowledge/types.ts'
import type { TopicKind } from '../context.ts'

const asks: Readonly<Partial<Record<TopicKind, readonly string[]>>> = {
  pain: [
    '离上一次有多久了？1 这周 2 这个月 3 更早。',
    '上一次碰到，你当时怎么办的？一句话。',
    '你试过哪个办法没用？说出来，别人少走一遍。',
    '一个月里有几回？只写数字。',
    '现在比刚开始：1 轻些 2 一样 3 更重。',
    '有人跟你说这句，你会先问他什么？',
  ],
  want: [
    '现在做到几分了？1 到 5，写个数。',
    '还差哪一样？1 时间 2 办法 3 有人带。',
    '已经做到的，说一句你是从哪一步开始的。',
    '你给自己留多久？写个日子。',
    '身边谁做到了？他怎么做的，一句话。',
    '做到那天，你想先告诉谁？写个称呼。',
  ],
  knowhow: [
    '你现在是这么做的吗？1 是 2 不是 3 头一回听说。',
    '照着试一次，回“对”或者“不对”。',
    '因为不知道这条，你吃过亏没有？一句话。',
    '跟它一样好用的，你还知道哪一条？',
    '哪一步拿不准？发上来一起看。',
    '你是听谁说的，还是自己试出来的？',
  ],
  faq: [
    '你碰到过没有？1 碰到过 2 没有 3 现在就卡着。',
    '有没有哪一句没看懂？原样贴出来。',
    '你用的是别的办法吗？补一句。',
    '当时你先问的谁？1 群里 2 家里人或同事 3 自己琢磨。',
  ],
  value: [
    '这一条，到今天我们做到几分？1 到 5。',
    '哪一次你觉得做到了？说一件。',
    '哪一次没做到？照实说，我们补。',
    '要守住它，你先做哪一样？',
  ],
  offer: [
    '试过的说一句好不好，没试过的说想知道哪一样。',
    '你会为它多跑一趟吗？1 会 2 顺路才会 3 不会。',
    '下一回想让它改哪一处？写一样。',
    '你自己有什么搭配、什么用法？写一句。',
    '头一回碰它，你是冲着什么去的？写两个字。',
    '拿它跟你原来用的比：1 好些 2 差不多 3 还是原来的。',
    '身边谁会喜欢？写个称呼，说句为什么。',
  ],
  word: [
    '新来的人问这是什么意思，你怎么讲？一句话。',
    '这个词你在哪儿用过？说一回。',
    '头一回听到它，你猜的是什么意思？',
  ],
}

/** What members hope for where they buy or are served is what we have to do, not what they have to learn. */
const hopedOfUs: readonly string[] = [
  '这一条我们做到几分了？1 到 5，写个数。',
  '没做到的那次，说一件。',
  '你在别处见过做得好的吗？写一句。',
  '上一次觉得做到了，是哪天？写个大概的日子。',
  '还差在哪一样？1 时间 2 东西 3 人。',
]

/** Another way each time; the ways start one later when the topics come round again. '' for a topic that asks by itself. */
export function askAbout(kind: TopicKind, gift: Gift, index: number, cycle: number): string {
  const known = (kind === 'want' && (gift === 'goods' || gift === 'service') ? hopedOfUs : asks[kind]) ?? []
  return known.length === 0 ? '' : (known[(index + Math.floor(index / Math.max(1, cycle))) % known.length] ?? '')
}
