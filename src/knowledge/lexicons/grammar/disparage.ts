/** Others × what is wrong with them. */
import type { WordEntry } from '../lexicon.ts'
import { any, BAD, near, RIVAL, within } from './classes.ts'

const BEATS = '完胜 秒杀 吊打 碾压 打败 干翻 干掉 甩开 完爆 爆锤 吊锤 远超 秒了'

export const disparages: readonly WordEntry[] = [
  { level: 'caution', patterns: [
    `${any(RIVAL)}(?:的)?${near(8)}(?:都|全|统统|净|尽|基本|大多|就|根本|简直)?(?:是|卖的?|用的?|很|太|在)?${near(3)}${any(BAD)}`,
    `${any(BEATS)}(?:了)?(?:所有|一切|全部|其他|其它|各种)?(?:的)?${any(RIVAL)}`,
    `比${near(3)}${any(RIVAL)}${near(4)}(?:好|强|便宜|正宗|靠谱)(?:{N}|几|百|千)?(?:倍|条街|太多|多了)`,
    `(?:他们|人家|对方)(?:家)?(?:根本|就是|都是|全是)(?:不行|垃圾|骗子|假货|骗人)`,
    `${any('别家 别人家 同行 其他家 其它家 外面')}(?:的)?(?:都|全)(?:是|用|加|靠)${near(10)}[，,]?(?:只有|就)(?:我|我们|咱|咱们|本店)`,
    `只有(?:我|我们|咱|咱们|本店|我们这)家?(?:的)?(?:才)?(?:是|卖|做)(?:的)?${any('正品 真货 真的 真材实料 良心 纯粮 真油')}`,
    `除了(?:我|我们|咱)家?${within(6)}(?:都是|全是)${any(BAD)}`,
  ] },
]
