/**
 * Everyday words that share a sign with a word of two signs of the lists: in 「交通便利」 stands 「通便」, and nobody means it.
 * A hit of two signs is none when its last sign begins one of `following`, or its first sign ends one of `preceding`.
 */
export const following: ReadonlySet<string> = new Set(
  `治安 治理 根本 根据 根号 根茎 根源 方便 方法 方向 炎热 炎夏 阳台 阳光 阴天 阴凉 脾气 胃口 颜色 颜料 颜值 智能 智库 智囊 智慧 神奇 神仙 神兽 神庙 神话 神秘 衰退 便利 便当 便宜 便签 便民
  便条 便于 便是 湿地 湿巾 湿度 血条 血迹 血本 血战 目标 目的 目前 目录 目光 目睹 寿司 寿命 补充 补习 补货 补贴 补课 心态 心灵 心情 心得 心意 心愿 心里 心思 心动 心爱 宫殿 骨头 骨干 骨气
  发言 发现 发票 发展 发货 发布 发送 发放 发起 发生 发出 发给 发到 发在 发红 发朋 发图 发一 发个 发群 发来 发表 发文 发挥 发帖 发完 火车 火速 火锅 火势 火力 火热 火花 火腿 热水 热闹 热情
  热爱 热线 热点 热心 热搜 寒假 寒冷 寒暄 油漆 油污 油烟 油条 油菜 油价 油费 糖果 糖醋 瘦肉 乳酪 乳胶 气氛 气温 气质 气球 白天 白菜 白酒 斑马 菌菇 菌种 肥皂 肥料 黄金 黄瓜 黄豆 红包 红豆
  红枣 红酒 印章 印象 印刷 黑板 黑夜 毛巾 毛衣 毛病 毛线 脸色 身边 身上 身份 赔偿 题目 题库 题材 没有 没人 没想 空调 空间 空气 空位 粉条 粉色 粉笔 赞美 赞助 榜样 榜单 量具 量身 信封 刷新
  刷卡 刷牙 刷脸 推荐 推出 推广 推门 推迟 推进 推送 推动 推一`.split(/\s+/u),
)

export const preceding: ReadonlySet<string> = new Set(
  `农药 吃药 买药 红包 面包 书包 钱包 荷包 期间 中间 房间 时间 车间 晚间 夜间 空间 学生 医生 先生 新生 师生 女生 男生 考生 花生 陌生 人生 产生 发生 培养 营养 素养 交通 普通 沟通 开通 卡通 精通
  声明 说明 聪明 证明 鲜明 文明 透明 收益 公益 利益 权益 效益 平安 晚安 早安 交代 年代 时代 现代 过去 出去 拿去 回去 进去 上去 看护`.split(/\s+/u),
)
