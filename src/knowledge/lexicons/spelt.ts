/**
 * Key words of the lists with their syllables: what is written `niao酸`, `bao本bao息` or `永不fu发` is read as the word. A run of
 * Latin letters is read so only when it makes such a word together with the characters beside it. No tones.
 */
export const spelt =
  '尿酸 niao suan,血糖 xue tang,血压 xue ya,血脂 xue zhi,降压 jiang ya,降糖 jiang tang,降脂 jiang zhi,根治 gen zhi,治疗 zhi liao,治愈 zhi yu,治好 zhi hao,包治 bao zhi,专治 zhuan zhi,断根 duan gen,'
  + '肿瘤 zhong liu,癌症 ai zheng,癌细胞 ai xi bao,防癌 fang ai,糖尿病 tang niao bing,痛风 tong feng,失眠 shi mian,鼻炎 bi yan,胃病 wei bing,湿疹 shi zhen,痔疮 zhi chuang,结节 jie jie,消炎 xiao yan,'
  + '药到病除 yao dao bing chu,处方药 chu fang yao,美白 mei bai,祛斑 qu ban,淡斑 dan ban,祛痘 qu dou,祛皱 qu zhou,减肥 jian fei,瘦身 shou shen,燃脂 ran zhi,痘印 dou yin,毛孔 mao kong,皱纹 zhou wen,脱发 tuo fa,丰胸 feng xiong,壮阳 zhuang yang,增高 zeng gao,'
  + '生发 sheng fa,排毒 pai du,补肾 bu shen,抗衰 kang shuai,免疫力 mian yi li,长高 zhang gao,永不复发 yong bu fu fa,不复发 bu fu fa,反弹 fan tan,见效 jian xiao,有效 you xiao,无效 wu xiao,特效 te xiao,'
  + '保证 bao zheng,包瘦 bao shou,副作用 fu zuo yong,保本 bao ben,保息 bao xi,稳赚 wen zhuan,包赚 bao zhuan,躺赚 tang zhuan,不赔 bu pei,收益 shou yi,理财 li cai,股票 gu piao,涨停 zhang ting,牛股 niu gu,'
  + '翻倍 fan bei,内幕 nei mu,荐股 jian gu,返利 fan li,暴富 bao fu,月入 yue ru,日入 ri ru,赚钱 zhuan qian,兼职 jian zhi,日结 ri jie,提分 ti fen,保过 bao guo,包过 bao guo,必过 bi guo,押题 ya ti,上岸 shang an,'
  + '名校 ming xiao,免考 mian kao,拿证 na zheng,取证 qu zheng,最好 zui hao,最低 zui di,最高 zui gao,最佳 zui jia,最强 zui qiang,第一 di yi,顶级 ding ji,唯一 wei yi,国家级 guo jia ji,世界级 shi jie ji,'
  + '国家 guo jia,国宴 guo yan,特供 te gong,专供 zhuan gong,医生 yi sheng,专家 zhuan jia,教授 jiao shou,明星 ming xing,院士 yuan shi,好评 hao ping,返现 fan xian,刷单 shua dan,刷好评 shua hao ping,红包 hong bao,'
  + '限量 xian liang,限时 xian shi,秒杀 miao sha,转运 zhuan yun,招财 zhao cai,开光 kai guang,辟邪 bi xie,旺夫 wang fu,转发 zhuan fa,不转 bu zhuan,分享 fen xiang,集赞 ji zan,点赞 dian zan,拉新 la xin,'
  + '朋友圈 peng you quan,群控 qun kong,外挂 wai gua,加粉 jia fen,爆粉 bao fen,多开 duo kai,微信 wei xin,一级 yi ji,二级 er ji,三级 san ji,下线 xia xian,返佣 fan yong,身份证 shen fen zheng,手机号 shou ji hao,'
  + '姓名 xing ming,电话 dian hua,住址 zhu zhi,水货 shui huo,高仿 gao fang,电子烟 dian zi yan,香烟 xiang yan,仿真枪 fang zhen qiang,管制刀 guan zhi dao,野味 ye wei,赌博 du bo,赌球 du qiu,发票 fa piao'
