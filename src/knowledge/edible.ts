/** Whether what is sold is eaten or drunk by those who buy it: 「一个人吃的别硬凑」 is no word to say over flowers. */
import type { Spec } from '../model.ts'
import { findArchetype } from './look-up.ts'
import type { Knowledge } from './types.ts'

const eaten: readonly string[] = ['food', 'fresh-food', 'catering', 'health-food']
/** Trades that sell both; the goods themselves tell. Any other trade sells no food. */
const either: readonly string[] = ['retail', 'mother-baby', 'medical', 'wellness', 'travel', 'other']
/** Question banks of archetypes that live on food, for a file that names neither trade nor goods. */
export const foodBanks: readonly string[] = ['food', 'fresh-food', 'catering']

/** Names of food; what only sounds like it (茶具, 精油, 桃花, 苹果手机) is left out. */
const food = new RegExp(
  [
    '水果|鲜果|果[蔬干汁切冻酱脯篮]|坚果|芒果|百香果|火龙果|猕猴桃|苹果(?!手机|电脑|[壳膜])|[瓜莓梨橙柑橘柚枣杏桃李](?![花树枝苗子分])|荔枝|龙眼|葡萄|车厘子|香蕉',
    '蔬|菜(?!单|刀|板|花盆)|菌菇|蘑菇|豆[腐浆干皮]|土豆|番茄|生鲜|食[材品]|零食|点心|小吃|卤|腊|糕|饼(?!图)|面[包条粉]|[拉拌挂汤米凉]面|馒头|包子|饺|粽|汤圆|月饼|[大小糯]米(?!手机|电视|音箱)|杂粮|粮油|米[粉饭线]',
    '[猪牛羊鸡鸭鹅鱼虾鲜]肉|鸡[蛋腿翅胸]|土鸡|鸭[蛋脖]|鱼(?![竿缸饵])|虾|蟹|海鲜|海产|蛋糕|[牛酸鲜羊]奶|奶[粉茶酪]|芝士|咖啡(?![机杯壶])|[红绿白黑花奶砖饼]茶|茶[叶饼饮]|酒(?![店精具杯会])|饮料|豆子|蜂蜜|糖|巧克力|调[味料]|[辣肉豆]酱|(?<![精机])油(?![漆画烟彩])',
    '便当|[早午晚年夜]餐|[早午晚]饭|套饭|火锅|粥|年货|维生素|益生菌|蛋白粉|辅食(?!.{0,3}[锅碗机剪盒])|[吃喝]',
  ].join('|'),
  'u',
)

/** By the trade; where that tells nothing by the names of what is on sale, at last by the kind of community. */
export function isEdible({ industry, archetype, positioning, monetization }: Spec, knowledge: Knowledge): boolean {
  if (eaten.includes(industry ?? '')) return true
  if (industry !== undefined && !either.includes(industry)) return false
  const goods = [positioning?.product?.name, ...(monetization?.offers ?? []).map(({ name }) => name)].filter(
    (name) => name !== undefined && name !== '',
  )
  if (goods.length > 0) return goods.some((name) => food.test(name ?? ''))
  return (
    industry === undefined && foodBanks.includes(findArchetype(knowledge, archetype)?.subject.questions?.bank ?? '')
  )
}

/** A title of ours as it is said here: without its food where no food is sold. */
export const titleHere = (
  { spec, knowledge }: { readonly spec: Spec; readonly knowledge: Knowledge },
  { title, neutralTitle }: { readonly title: string; readonly neutralTitle?: string | undefined },
): string => (neutralTitle === undefined || isEdible(spec, knowledge) ? title : neutralTitle)
