/** Enumerations that more than one section of the file uses: canonical value → Chinese words, the printed one first. */
import { choice } from './node.ts'

export const stage = choice({
  preheat: ['预热', '筹备'],
  start: ['启动', '破冰'],
  growth: ['成长'],
  active: ['活跃', '成熟'],
  convert: ['转化'],
  settle: ['沉淀', '收尾'],
})

export const channel = choice({
  group: ['群内', '群', '社群'],
  direct: ['私聊', '一对一'],
  announcement: ['群公告', '公告'],
  moments: ['朋友圈'],
  'official-account': ['公众号'],
  live: ['直播间', '直播', '视频号', '视频号直播'],
  offline: ['线下'],
  internal: ['内部群', '工作群', '后台'],
})

export const platform = choice({
  wechat: ['微信', '微信群', '个人微信'],
  wecom: ['企业微信', '企微'],
  qq: ['QQ', 'QQ群'],
  dingtalk: ['钉钉'],
  feishu: ['飞书'],
  zsxq: ['知识星球'],
  other: ['其他', '其它'],
})

/** The four functions of M18, then the words of two other schools; knowledge/functions maps them onto the four. */
export const teamFunction = choice({
  content: ['内容', '做内容', '创造内容'],
  activity: ['活动', '策划活动', '策划'],
  media: ['新媒体', '推广'],
  service: ['客服', '服务', '答疑'],
  management: ['管理', '制定规则'],
  operation: ['运营', '持续运营'],
  maintenance: ['维护'],
  atmosphere: ['气氛组', '气氛', '活跃气氛'],
  linking: ['链接', '促成链接'],
})

export const industry = choice({
  food: ['食品', '粮油', '烘焙', '蛋糕店', '面包店', '零食', '茶叶', '酒水'],
  'fresh-food': ['生鲜', '水果', '生鲜店', '水果店', '蔬菜', '菜店', '菜场'],
  catering: ['餐饮', '咖啡', '茶饮', '饭店', '餐厅', '咖啡店', '奶茶店'],
  cosmetics: ['美妆', '护肤', '化妆品', '美容', '美容院', '美甲', '美发', '理发店'],
  'health-food': ['保健食品', '保健品'],
  wellness: ['健康', '健康管理', '体重管理', '减重', '营养', '养生'],
  medical: ['医疗', '药品', '诊所', '医院', '口腔'],
  'mother-baby': ['母婴', '亲子'],
  education: ['教育', '培训'],
  reading: ['阅读', '图书', '读书', '书店'],
  finance: ['金融', '理财'],
  tech: ['科技', '互联网', '软件', '技术'],
  retail: ['零售', '电商', '鲜花', '花店', '花艺', '绿植', '便利店', '超市', '文具', '礼品', '珠宝', '饰品', '手工'],
  fashion: ['服饰', '鞋包', '服装', '服装店'],
  sports: ['运动', '健身', '健身房', '瑜伽', '舞蹈'],
  travel: ['旅游', '文旅', '酒店', '民宿', '旅行'],
  property: ['房产', '房地产', '地产', '楼盘', '中介'],
  home: ['家居', '家电', '家装', '装修', '家政'],
  business: ['商务', '企业服务', '商会', '咨询', '顾问'],
  pet: ['宠物', '宠物店', '宠物用品', '宠物医院'],
  other: ['其他', '其它'],
})

/** How a message reaches the group; the platform's quota of mass sends binds only those. */
export const sending = choice({ 'by-hand': ['手发', '人工'], 'mass-send': ['群发', '群发助手'], robot: ['机器人'] })

export const lever = choice({
  traffic: ['流量', '客流'],
  conversion: ['转化', '转化率'],
  'order-value': ['客单价', '客单'],
})

export const funnelStage = choice({
  acquire: ['拉新', '吸粉'],
  engage: ['促活', '养粉'],
  retain: ['留存'],
  convert: ['转化', '用粉', '成交'],
  refer: ['转介绍', '裂变'],
})

export const feeling = choice({
  ritual: ['仪式感'],
  participation: ['参与感'],
  organisation: ['组织感'],
  belonging: ['归属感'],
})

export const contentCategory = choice({
  knowledge: ['知识', '干货', '专业'],
  interaction: ['互动', '话题'],
  story: ['故事', '生活', '价值观'],
  product: ['产品', '推销', '好物', '福利'],
  service: ['服务', '答疑', '提醒'],
  ritual: ['仪式', '打卡', '早安'],
  digest: ['整理', '精华', '周报'],
})

export const contentSource = choice({
  team: ['团队', '运营', '自己'],
  member: ['成员', '群友'],
  expert: ['专家', '嘉宾', '讲师'],
  curated: ['摘编', '转载'],
})

/** What a message is for: it picks the template. The category stays what the mix is counted by. */
export const columnPurpose = choice({
  remind: ['提醒', '叮嘱'],
  announce: ['通知', '公告', '预告', '宣布'],
  teach: ['讲', '讲解', '分享', '科普', '教'],
  ask: ['问', '提问', '聊', '聊天', '讨论', '话题', '投票'],
  assign: ['布置', '布置作业', '布置任务'],
  collect: ['收', '收作业', '打卡', '收打卡'],
  review: ['点评', '批改'],
  rank: ['发榜', '榜单', '排行'],
  offer: ['上架', '卖', '推荐', '上新', '上货'],
  arrive: ['到货', '取货'],
  show: ['晒', '晒单', '展示', '晒图'],
  sum: ['总结', '汇总', '复盘', '回顾', '整理'],
  greet: ['问候', '早安', '晚安'],
  signup: ['接龙', '报名'],
  consult: ['一对一', '私聊'],
  nudge: ['催', '催卡', '私聊催'],
  agenda: ['排期', '安排', '日程', '议程'],
})

/** What may stand in for topics that nobody wrote; only where the author asks for it. */
export const topicSource = choice({
  pains: ['痛点'],
  wants: ['想要'],
  knowhow: ['鉴别方法', '谈资'],
  faq: ['常见问题'],
  offers: ['在售'],
  values: ['价值观'],
  rules: ['群规'],
  charter: ['公约'],
  vocabulary: ['行话'],
  member_value: ['成员价值'],
})
