/** Two communities by hand: one that says nearly everything, one that says only what the schema asks for. */
import type { ScriptContext } from '../../src/copy/context.ts'
import { questionsFor } from '../../src/copy/facts/asked.ts'
import { completeSpec } from '../../src/copy/facts/complete.ts'
import { memberFaq } from '../../src/copy/facts/member-faq.ts'
import { givenWords } from '../../src/copy/facts/given-words.ts'
import { welcomeWords } from '../../src/copy/facts/welcome-words.ts'
import type { Spec } from '../../src/model.ts'

const richSpec: Spec = {
  version: 1,
  id: 'tea-oil',
  name: '榨季茶油社',
  slogan: '认得油，吃得明白',
  archetype: 'product-fans',
  industry: 'food',
  positioning: {
    need: { what: '买油不知道好坏', evidence: '2026 年 9 月访谈 14 位老客' },
    member_value: ['看懂一瓶油的标签', '每周学会一个用法', '榨季能来油坊看一次'],
    join_reason: '会挑油，少花冤枉钱',
    promise: { what: '提问 12 小时内有人答', target: '90%' },
    product: { name: '头榨茶籽油', price: 88, mvp: '100 毫升试用装 60 份' },
    not_for: ['只想领券的', '做同款生意的'],
  },
  audience: {
    segments: [{ id: 'mothers', who: '给孩子做饭的妈妈', pains: ['看不懂油标签', '炒菜油烟大', '怕买到调和油'], wants: ['孩子吃得放心', '菜不腻'], where: ['小区群'] }],
    seeds: { target: 60, threshold: '先交一份自家厨房油的照片' },
    core: { share: 0.2, perks: ['先试新油', '榨季住油坊一晚'] },
  },
  structure: {
    platform: 'wechat', capacity: 200,
    admission: { mode: 'paid', fee: 99, refund: '七天内没发过言全退', intro_template: ['怎么称呼', '家里几口人', '现在用什么油'] },
    end: { date: '2027-03-31', action: 'renew', notice_days: 14 },
  },
  team: [
    { id: 'lan', name: '阿岚', roles: ['主理人'], functions: ['content'], bio: '在油坊做了九年' },
    { id: 'zhou', name: '老周', roles: ['榨油师傅'], functions: ['service'], bio: '管了二十年榨机' },
  ],
  rules: {
    items: [
      { id: 'ads', text: '广告放周五集市帖', why: '别的日子想看清问答', penalty: ['私聊提醒', '禁言 3 天', '请离开'] },
      { id: 'back', text: '提问带背景', why: '答得准' },
      { id: 'out', text: '群里的话不外传' },
    ],
    appeal: '找阿岚，一天内答复', nickname_format: '城市-昵称', ads_policy: '周五集市帖可以发', privacy: '截图先问本人',
  },
  welcome: { first_task: '拍一张你家的油瓶发群里', required_reading: '置顶的《看标签三行》', faq: [{ q: '油会不会冻住', a: '低于 10 度会凝，不是坏了' }, { q: '开封放多久', a: '三个月内吃完' }] },
  culture: {
    goal: '一年里让 200 家人学会看油', values: ['先说不足', '自己用过再说'], charter: ['不吹', '不转卖群友信息'],
    symbols: ['开榨'], vocabulary: ['头道', '压饼'], knowhow: ['看颜色：清亮微黄', '闻味道：有茶籽香没有哈味', '看等级：标签上写几级'], shared_task: '写一本《厨房用油手册》',
  },
  voice: { persona: '阿岚', address: '各位掌勺的', emoji: 'few', sign_off: '——榨季茶油社' },
  incentives: {
    points: { earn: [{ action: '答一个问题', points: 5 }, { action: '晒一次图', points: 3 }], spend: [{ reward: '试用装一份', points: 30 }], cap: 15, expiry: '90天' },
    levels: [{ name: '新手', min: 0 }, { name: '掌勺', min: 60 }],
    rewards: { honor: ['写进手册致谢'] },
  },
  growth: { fission: { tiers: [{ invites: 1, reward: '试用装一份', stock: 50 }, { invites: 3, reward: '500 毫升一瓶', stock: 20 }] } },
  monetization: {
    offers: [{
      id: 'box', name: '茶籽油礼盒', price: 138, list_price: 168, evidence: '门店 10 月成交价', stock: 60, fits: '炒菜多、想换油的人家',
      not_fits: '只做凉拌的', delivery: '付款后两天内发货', after_sale: '不喜欢七天内退，运费我们出',
    }],
  },
}

const bareSpec: Spec = { version: 1, name: '榨季茶油社', archetype: 'product-fans' }

const questions = questionsFor(richSpec)
/** A step without a wish, one that asks, one that invites, one that wants the rules said. */
const goals = [undefined, '问家里那瓶油是哪一批、开封没有', '请他拍一张油瓶标签', '发群规三条，问他几口人']
const offer = completeSpec(richSpec).monetization?.offers?.[0]
const guest = { name: '郑师傅', bio: '种了十一年油茶', topic: '头道油怎么看' }

/** `index`: occurrence, as in `task.subject.index`. */
export const richContext = (index: number): ScriptContext => {
  const community = completeSpec(richSpec)
  const topics = [
    { title: '看不懂油标签', point: '先找“压榨”两个字，再看等级', ask: '你家那瓶写几级？1 一级 2 二级 3 没写', kind: 'written' },
    { title: '炒菜油烟大', point: '', ask: '', kind: 'pain' },
    { title: '看颜色：清亮微黄', point: '对着窗户看，有絮的先放一天', ask: '', kind: 'knowhow' },
    { title: '怕买到调和油', point: '', ask: '你被坑过吗？A 有 B 没有 C 分不出', kind: 'written' },
  ] as const
  const weekday = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'][index % 7] ?? '周一'
  return {
    community, name: '榨季茶油社', group: '榨季茶油社', persona: '阿岚', address: '各位掌勺的', tone: 'warm', signOff: '——榨季茶油社',
    lead: { name: '阿岚', bio: '在油坊做了九年', known: '在油坊做了九年' }, owner: { name: '老周', bio: '管了二十年榨机', known: '管了二十年榨机' },
    today: { date: '2026-12-01', text: `12月${(index % 28) + 1}日`, weekday, offset: index, label: `第${index + 1}天`, number: index + 1, festivals: [], festival: '', feast: '', solarTerm: '', holiday: '', eve: '' },
    time: '20:00', partOfDay: '晚上', week: Math.floor(index / 7) + 1,
    event: { date: '2026-12-02', text: '12月2日', weekday: '周三', start: '20:00', end: '21:00', relative: '今天', phrase: '今晚 20:00（周三）', deadline: '今晚 21:00', daysAway: 0, minutes: 60 },
    closes: '明晚 20:00（周四）',
    subject: { title: '油坊夜话', index, number: index + 1, turn: index, cycle: 4 },
    topic: topics[index % topics.length] ?? { title: '', point: '', ask: '', kind: '' },
    question: questions[index % questions.length] ?? '', gives: givenWords(richSpec), welcome: welcomeWords(richSpec, goals[index % goals.length]), edible: true, memberFaq: memberFaq(richSpec), orderNote: '不喜欢七天内退，运费我们出',
    ritual: '打卡写“今天用了几勺、做了什么菜”',
    activity: {
      title: '油坊夜话', theme: '头道油怎么看', name: '嘉宾分享', interaction: '案例分享四十分钟，问答二十分钟', place: '油坊二楼', guest,
      takeaway: '回家拍一张油瓶标签', signup: '群里接龙，当天 12:00 前', prize: '试用装 3 份', price: 29.9, listPrice: 36, stock: 20,
      fallback: '下雨改线上', linksTo: '周末试吃会', memberStake: '分清压榨和浸出', evaluation: ['到场率', '提问数'], materials: ['水杯', '自家油', '小勺'],
    },
    campaign: {
      title: '年货油礼', name: '年货节', theme: '送得出手也吃得明白', purpose: '让老客早点备好年礼', audience: '要送长辈的人', goal: '订出 60 盒',
      offers: ['茶籽油礼盒'], flow: ['看油', '试吃', '接龙'], risk: ['快递停发前三天截单'], evaluation: ['成交份数', '退货率'],
    },
    offer, reduced: index % 2 === 0, held: index % 5 === 4,
    step: { number: 2, name: '封测', goal: '弄清试用装够不够一家三口', deliverables: [], exitCriteria: [] },
    segment: community.audience?.segments?.[0],
    product: { name: '头榨茶籽油', price: 88, mvp: '100 毫升试用装 60 份' },
    upcoming: [{ title: '郑师傅讲油', phrase: '12月9日（周三）20:00' }, { title: '试吃会', phrase: '12月12日（周六）10:00' }],
    laterToday: index % 3 === 2 ? [] : [{ title: '郑师傅讲油', time: '20:30' }],
    lastDay: { text: '3月31日', weekday: '周三', daysLeft: 14 },
    nickname: '%NICKNAME%', seed: 'content.morning/publish',
  }
}

export const bareContext = (index: number): ScriptContext => ({
  community: completeSpec(bareSpec), name: '榨季茶油社', group: '榨季茶油社', persona: '群主', address: '大家', tone: 'warm', signOff: '', lead: { name: '群主', bio: '', known: '' }, owner: { name: '群主', bio: '', known: '' },
  today: { date: '2026-12-01', text: '12月1日', weekday: '周二', offset: index, label: `第${index + 1}天`, number: index + 1, festivals: [], festival: '', feast: '', solarTerm: '', holiday: '', eve: '' },
  time: '12:00', partOfDay: '中午', week: 1, event: undefined, closes: '', subject: { title: '每天一条', index, number: index + 1, turn: index, cycle: 1 }, topic: { title: '', point: '', ask: '', kind: '' }, ritual: '',
  question: questionsFor(bareSpec)[index % questionsFor(bareSpec).length] ?? '', gives: givenWords(bareSpec), welcome: welcomeWords(bareSpec, undefined), edible: false, memberFaq: [], orderNote: '',
  activity: {
    title: '油坊夜话', theme: '', name: '嘉宾分享', interaction: '问答', place: '', guest: undefined, takeaway: '', signup: '', prize: '', price: undefined, listPrice: undefined,
    stock: undefined, fallback: '', linksTo: '', memberStake: '', evaluation: [], materials: [],
  },
  campaign: { title: '年货油礼', name: '年货节', theme: '', purpose: '', audience: '', goal: '', offers: [], flow: [], risk: [], evaluation: [] },
  offer: undefined, reduced: false, held: false, step: undefined, segment: undefined, product: undefined, upcoming: [], laterToday: [], lastDay: undefined, nickname: '（对方昵称）', seed: 'content.morning/publish',
})
