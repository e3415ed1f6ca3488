/** Every fact at hand for one message, each resolved once. */
import type { Scene } from '../scene.ts'
import type { Fact, Found } from './fact.ts'
import { factNames } from './names.ts'
import type { FactName } from './names.ts'
import * as campaign from './readers/campaign.ts'
import * as community from './readers/community.ts'
import * as today from './readers/day.ts'
import * as event from './readers/event.ts'
import * as incentives from './readers/incentives.ts'
import * as membership from './readers/membership.ts'
import * as occurrence from './readers/occurrence.ts'
import * as sale from './readers/sale.ts'

/** The facts that are there; a name that is missing has nothing to say. */
export type Facts = ReadonlyMap<FactName, Fact>

const readers: Readonly<Record<FactName, (scene: Scene) => Found | undefined>> = {
  栏目: occurrence.column,
  题目: occurrence.topic,
  要点: occurrence.point,
  提问: occurrence.ask,
  口令: occurrence.ritual,
  截止: occurrence.due,
  要交的: occurrence.handIn,
  第几次: occurrence.nth,
  共几次: occurrence.total,
  收单: occurrence.orders,
  该写的: occurrence.toWrite,
  群里发: occurrence.inGroup,
  第一次: occurrence.first,
  最后一次: occurrence.last,
  平常一次: occurrence.middle,
  还剩几次: occurrence.left,
  今天讲的: occurrence.todayTopics,
  这周讲的: occurrence.weekTopics,
  近期活动: today.ahead,
  接下来: occurrence.coming,
  明天: occurrence.tomorrow,
  主题: event.theme,
  时间: event.when,
  开始: event.start,
  结束: event.end,
  地点: event.place,
  场地: event.venue,
  嘉宾: event.guest,
  嘉宾名: event.guestName,
  嘉宾介绍: event.guestBio,
  报名: event.join,
  带走: event.takeaway,
  接到: event.bridge,
  接到的供应: event.bridgeOffer,
  奖品: event.prize,
  物料: event.materials,
  必带: event.kit,
  预案: event.fallback,
  回放: event.replay,
  下一次: event.next,
  成员所得: event.memberStake,
  嘉宾所得: event.guestStake,
  规则: event.rules,
  答疑: event.answers,
  来不了: event.notComing,
  供应: sale.offer,
  在售: sale.offers,
  价格: sale.price,
  原价: sale.listPrice,
  数量: sale.seats,
  适合: sale.fits,
  不适合: sale.notFits,
  交付: sale.delivery,
  售后: sale.afterSale,
  日期: today.date,
  星期: today.weekday,
  第几天: today.dayNumber,
  问好: today.hello,
  节日: today.festival,
  今天还有: today.laterToday,
  本周还有: today.upcoming,
  群名: community.community,
  群: community.group,
  称呼: community.address,
  我: community.me,
  我的介绍: community.myBio,
  同事: community.colleagues,
  群主: community.lead,
  拍板的人: community.decider,
  昵称: community.nickname,
  口号: community.slogan,
  落款: community.signOff,
  加入理由: community.joinReason,
  成员价值: community.memberValue,
  承诺: community.promise,
  持续方式: community.sustain,
  差异: community.differentiators,
  不适合谁: community.notFor,
  人群: community.segments,
  需求: community.need,
  产品: community.product,
  最小版本: community.mvp,
  痛点: community.pains,
  鉴别方法: community.knowhow,
  行话: community.vocabulary,
  共同目标: community.goal,
  共同任务: community.sharedTask,
  公约: community.charter,
  价值观: community.values,
  仪式: community.rituals,
  群规: community.houseRules,
  申诉: community.appeal,
  广告: community.ads,
  隐私: community.privacy,
  群昵称: community.nicknameFormat,
  处理: community.penalties,
  沉默处理: community.inactivePolicy,
  第一步: membership.firstTask,
  必读: membership.requiredReading,
  常见问题: membership.faq,
  固定栏目: membership.columns,
  固定活动: membership.gatherings,
  开群: membership.opens,
  自我介绍: membership.introduction,
  入群问题: membership.admissionQuestions,
  入群方式: membership.mode,
  入群费用: membership.fee,
  退费: membership.refund,
  审核: membership.review,
  推荐名额: membership.referralQuota,
  观察期: membership.probation,
  容量: membership.capacity,
  这一步: membership.stepGoal,
  批次: membership.cohort,
  结束日: membership.endDate,
  结束动作: membership.endAction,
  还剩几天: membership.daysLeft,
  积分: incentives.points,
  兑换: incentives.spend,
  积分上限: incentives.cap,
  积分有效期: incentives.expiry,
  等级: incentives.levels,
  徽章: incentives.badges,
  榜单: incentives.leaderboard,
  奖励: incentives.rewards,
  答谢: incentives.perks,
  种子条件: incentives.seedCriteria,
  种子门槛: incentives.seedThreshold,
  种子人数: incentives.seedTarget,
  邀请奖励: incentives.fission,
  诱饵: incentives.bait,
  战役: campaign.title,
  战役目的: campaign.purpose,
  战役对象: campaign.audience,
  战役供应: campaign.offers,
  战役流程: campaign.flow,
  步骤目标: campaign.launchGoal,
  交付物: campaign.deliverables,
}

/** The first of its series, on the first day there is: nothing can have been done the day before. */
export const hasNoYesterday = (facts: Facts): boolean =>
  facts.has('第一次') && (facts.get('第几天')?.said ?? '1') === '1'

export function factsOf(scene: Scene): Facts {
  const facts = new Map<FactName, Fact>()
  for (const name of Object.keys(factNames) as FactName[]) {
    const found = readers[name](scene)
    if (!found) continue
    const said = typeof found.said === 'string' ? [found.said] : found.said
    facts.set(name, {
      name,
      said: found.said,
      forms: [...new Set([...said, ...(found.forms ?? [])])],
      from: found.from,
    })
  }
  return facts
}
