/**
 * Classes of words that the clauses of this folder are made of. A word is data: it belongs here, and every clause that names
 * its class knows it. Taken from published lists of penalised wording and from the texts of the laws, 2026-11.
 */

/** One of the words of these classes. */
export const any = (...classes: readonly string[]): string => `(?:${classes.flatMap((words) => words.trim().split(/\s+/u)).join('|')})`

/** Up to `n` signs of the same clause, and of the same sentence. */
export const near = (n: number): string => `[^，,。！!？?；;\\n]{0,${n}}?`
/** The same without what may deny it. */
export const plain = (n: number): string => `[^，,。！!？?；;\\n不没无别勿]{0,${n}}?`
export const within = (n: number): string => `[^。！!？?；;\\n]{0,${n}}?`

/** What stands after 最 in praise of goods; one character says too little by itself. */
export const QUALITY = `先进 专业 权威 独特 舒适 舒服 适合居住 宜居 贴心 齐全 完善 丰富 雄厚 规范 尊贵 奢华 豪华 高端 高档 正宗 纯正 优质 优良 优秀 合理 完美 安全
  可靠 精准 精致 全面 高效 快速 有价值 有实力 有影响力 有面子 具实力 具价值 具影响力 具规模 具特色 受欢迎 受追捧 畅销 繁华 核心 中心 稀缺 成熟 强大 智能 前沿 尖端 科学 有效 走心 省心 难得`
export const SHORT_QUALITY = '大 高 快 强 美 好 全 低 新 牛 省 准 深 足'

/** What is sold, or a part of it. */
export const GOODS = `空间 体验 享受 技术 科技 工艺 材料 面料 配方 原料 食材 品质 质量 服务 师资 教学 课程 方法 手法 设备 设施 配套 配置 户型 地段 小区 社区 住区 楼盘 商圈 区域
  平台 品牌 基地 系统 效果 疗效 功效 性能 速度 进度 效率 难度 容量 客容量 规模 力度 优惠 价格 折扣 团队 专家 医院 产品 商品 门店 机构 厂家 企业 学校 酒店 餐厅 声音 音质 画质
  口感 味道 口味 产地 产区 居所 人居 房源 别墅 洋房 公寓 写字楼 面膜 精华 护肤品 奶粉 营养 成分 含量 浓度 收益 回报 利率 枢纽 专线 车型 款式 版型 舒适度 性价比 新区 城区 板块 片区 家园 居住区`

/** What a house is called by those who sell it. */
export const ESTATE = '楼盘 住区 社区 洋房 别墅 叠墅 叠拼 官邸 府邸 公馆 名邸 大宅 豪宅 大平层 公寓 写字楼 综合体 商业街 商铺 旺铺 地段 户型 住宅 新盘 楼王 小区 影院 幼儿园 购物中心 商圈 公园'

/** What is opened, founded or brought out. */
export const FOUNDED = `品牌 平台 基地 中心 学院 学校 机构 医院 诊所 门店 工厂 系统 技术 产品 药品 机型 车型 课程 体系 方案 配方 专利 材料 面料 信用卡 信贷卡 保险 基金 应用 芯片 酒店 民宿 餐厅 牧场 果园 茶园`

/** Where one claims to be before the others. */
export const FIELD = '全国 全球 全世界 世界 国际 国内 国外 亚洲 中国 全网 行业 行业内 业内 业界 同行 同行业 同类 市场 省内 全省 全市 市内 全城 全区 全县 本地 本市 当地 区域 华东 华南 华北 华中 西南 西北 东北'

/** Others who sell the same. */
export const RIVAL = `同行 竞品 竞争对手 友商 别家 别人家 其他家 其它家 其他店 别的店 别的家 其他商家 别的商家 其他品牌 别的品牌 其它品牌 其他机构 别的机构 其他平台 别的平台 隔壁家? 隔壁[一-龥]{1,3}家
  [a-z]{1,6}品牌 某品牌 某牌 某家 大牌 杂牌 一线品牌 国际品牌 外面的? 外面卖的`
/** What is said of their goods. */
export const BAD = `垃圾 假货 假的 冒牌 冒牌货 山寨 山寨货 劣质 次品 残次品 骗人 骗钱 坑人 坑钱 坑货 忽悠 三无 智商税 以次充好 偷工减料 掺假 掺水 勾兑 有毒 致癌 烂货 黑心 宰客 缺斤少两 翻新 陈货 隔夜 冷冻货 边角料 化学合成 根本不行 (?<!靠)不靠谱 辣鸡`

/** Parts and powers of the body that a function is claimed for. */
export const ORGANS = `血管 心脑血管 血液 微循环 血液循环 肝脏 肾脏 肺部 脾胃 胃肠 肠胃 肠道 胃黏膜 黏膜 粘膜 心脏 关节 骨骼 骨关节 软骨 颈椎 腰椎 脊椎 筋骨 经络 气血 神经 大脑 脑细胞 脑神经 视神经
  眼角膜 角膜 视力 眼底 听力 前列腺 卵巢 子宫 宫颈 乳腺 甲状腺 内分泌 淋巴 免疫系统 免疫力 抵抗力 免疫 细胞 干细胞 胰岛 胰腺 胆囊 肾气 肾功能 肝功能 肺功能 胃功能 性功能 骨密度 新陈代谢 自愈力 创面 伤口 精子活力 精子 卵子 卵泡 受孕率 生育力 视网膜 椎间盘 半月板 心肺功能 肠动力`
/** Complaints, readings and growths. */
export const COMPLAINTS = `疼痛 酸痛 胀痛 肿痛 麻木 肿胀 炎症 红肿 瘙痒 咳嗽 咳痰 气喘 胸闷 头晕 头痛 失眠 多梦 便秘 腹泻 痛经 月经不调 尿频 盗汗 食欲不振 消化不良 过敏体质 水肿 抽筋 耳鸣 心慌 脱发 掉发 白发
  近视 散光 弱视 老花 湿气 寒气 痰湿 体寒 宫寒 三高 高血压 高血糖 高血脂 胆固醇 尿酸 结节 结石 囊肿 肌瘤 息肉 斑块 血栓 肿瘤 癌细胞 癌症 流感 病毒 自由基 毒素 后遗症 并发症 病变 病痛 病症 疾病 慢性病 体质差`
/** What is done to them, by goods that are none of a doctor's. */
export const MENDS = `缓解 舒缓 消除 减轻 改善 调理 修复 修护 修补 疏通 溶解 软化 净化 清除 清理 排出 排除 激活 唤醒 再生 逆转 治疗 治愈 医治 根治 抑制 防治 防控 阻止 阻断 抵御 抵抗 对抗 预防 降低 降 平稳 稳定 化解 告别 远离`
/** How it ended, for one who tells it. */
export const OUTCOMES = `奇迹 怀孕了 怀上了 怀上 好孕 痊愈 康复了 恢复正常 正常了 消失了 不见了 没了 停药 停了药 出院了 能下床 下床走 站起来了 转阴 正常人一样 长出 变黑了 黑了 变白了 年轻了{N}岁 年轻{N}岁 全好 好利索 不复发`

/** What a cream is said to do that only a registered one may say, and what any may say with a proof on file. */
export const REGISTERED = '美白 焕白 亮白 嫩白 祛斑 淡斑 去斑 祛黄 防脱 生发 育发'
export const WRINKLES = '祛皱 去皱 抗皱 除皱 淡纹 抗衰 抗衰老 抗老 冻龄 逆龄 逆转 紧致 提拉 塑颜 祛痘 祛疤 淡疤 去眼袋 去黑头 瘦脸 嫩肤 溶脂'
export const MARKS = '皱纹 细纹 鱼尾纹 法令纹 抬头纹 颈纹 斑点 色斑 黄褐斑 雀斑 老年斑 痘印 痘痘 痘坑 粉刺 闭口 黑头 毛孔 脂肪粒 眼袋 黑眼圈 浮肿 红血丝 暗沉 黑色素 色素 疤痕 妊娠纹 敏感肌 松弛 衰老'
export const SKINCARE = '面霜 眼霜 精华 精华液 面膜 水乳 乳液 化妆水 爽肤水 安瓶 小安瓶 护肤品 护肤 套装 三件套 精油 洗面奶 洗发水 洗发 面贴膜 原液 冻干粉 美容仪 身体乳 肌肤 皮肤 肤色 脸'

/** Money that comes back. */
export const RETURNS = '收益 回报 投资收益 投资回报 收益率 回报率 投资回报率 利润 分红 租金收益'
export const ASSETS = '商铺 旺铺 铺面 铺位 公寓 写字楼 房产 房子 住宅 楼盘 地铁盘 别墅 首付 开盘 地段 学区 户型 物业 车位 墓位 藏品 纪念币 邮票 金条 股权'
export const SHARES = '主力 庄家 散户 短线 盘中 盘前 盘后 开盘 大盘 个股 牛股 黑马 金股 潜力股 股票 股份 a股 期货 现货 外汇'

export const EXAMS = '高考 中考 考研 考公 公考 国考 省考 雅思 托福 面试 笔试 期末 期中 小升初 专升本 自考 教资 法考 会考 艺考'
export const SUBJECTS = '成绩 分数 英语 数学 语文 物理 化学 偏科 学科 文化课 阅读 写作 作文 口语 记忆力 学习力 学习 单词 考试'
export const ELITE = '清华 北大 清北 985 211 双一流 名校 重点高中 重点中学 牛津 剑桥 哈佛 常春藤 藤校 一本'

/** What one gets for passing it on. */
export const REWARDS = '免单 免费 解锁 领取 领一 领{N} 送一 送{N} 赠送 赠 奖励 获得 获赠 得{N} 返{N} 返现 抽奖 立减 减{N} 半价 优惠券 红包 礼品 礼物 奖品 兑换 可得 可获 即得'
