/** Statutes and rules that findings cite, the articles of them that were read, and where. A citation of anything else is marked. */

export interface Statute {
  /** As it stands between 《》. */
  readonly name: string
  /** The version that was read. */
  readonly version: string
  /** Numbers of the articles whose text was read; `11.4` for a clause of platform rules. */
  readonly articles: readonly string[]
  /** `text`: the whole text, with its official source named · `reprint`: the article in a public reprint or commentary · `older`: only an older version, the number may have moved. */
  readonly seen: 'text' | 'reprint' | 'older'
  /** Public place of that text. */
  readonly at: string
}

/** When the articles below were last compared with public texts. */
export const STATUTES_CHECKED = '2026-11'

export const statutes: readonly Statute[] = [
  { name: '广告法', version: '2021 年修正', articles: ['2', '8', '9', '11', '12', '13', '15', '16', '17', '18', '20', '21', '22', '23', '24', '25', '26', '28', '37', '38', '40', '46'], seen: 'text', at: '市场监管总局网站文本（chaihongjun/ad-compliance-cn 收录）' },
  { name: '反不正当竞争法', version: '2025-10-15 施行', articles: ['9', '11', '12', '25'], seen: 'text', at: '市场监管总局网站文本（chaihongjun/ad-compliance-cn 收录）' },
  { name: '互联网广告管理办法', version: '2023-05-01 施行', articles: ['6', '9'], seen: 'text', at: '市场监管总局网站文本（chaihongjun/ad-compliance-cn 收录）' },
  // The amendment of 2025-09-12 is about the transport of liquids and formula milk; these articles are not among its five.
  { name: '食品安全法', version: '2025 年修正', articles: ['71', '73', '75', '79'], seen: 'text', at: 'LawRefBook/Laws 全文；2025-09-12 修正的范围见联合新闻网当日报道' },
  { name: '化妆品监督管理条例', version: '2021-01-01 施行', articles: ['16', '22', '43'], seen: 'text', at: 'LawRefBook/Laws 全文' },
  { name: '个人信息保护法', version: '2021-11-01 施行', articles: ['6', '17', '28', '29', '31'], seen: 'reprint', at: 'wechat.estsglobal.com 逐条转载、ahdhf.com 条文释义、lawparks.com' },
  { name: '未成年人保护法', version: '2024 年修正', articles: ['72'], seen: 'reprint', at: '43u.com.cn 2025-06-01 法条链接' },
  { name: '禁止传销条例', version: '2005-11-01 施行', articles: ['7'], seen: 'reprint', at: 'economiclaws.net 转载的第七条全文' },
  { name: '互联网群组信息服务管理规定', version: '2017-10-08 施行', articles: ['9'], seen: 'reprint', at: '新华社 2017-09-08 报道与网信部门转载' },
  { name: '广告绝对化用语执法指南', version: '市场监管总局 2023 年第 6 号公告', articles: ['2', '4', '5', '6'], seen: 'reprint', at: 'supermariao/laws 全文；君合律所 2095 号评述' },
  { name: '〈广告法〉适用问题执法指南（一）', version: '2025', articles: ['3', '6'], seen: 'reprint', at: 'chaihongjun/ad-compliance-cn 收录的全文' },
  { name: '规范促销行为暂行规定', version: '2020-12-01 施行', articles: ['5'], seen: 'reprint', at: '经济日报 2020-11-09 与创头条 2020-11-06 转述（真实准确、清晰醒目；限时减价显著标明期限）；限时一条的条号没有核到，不写' },
  { name: '微信个人账号使用规范', version: '2022-04-13 公告引用的文本', articles: [], seen: 'reprint', at: 'fnsyft.com 转载的微信公告；条款号没有在原页核到' },
  { name: '腾讯微信软件许可及服务协议', version: '微信公告引用的名称', articles: [], seen: 'reprint', at: '微信安全中心公告的转载' },
  { name: '微信外部链接内容管理规范', version: '2019-10-28 施行', articles: [], seen: 'reprint', at: '北京日报等转载' },
  // Read as amended in 2019, article 14 paragraph 5 among it; whether it has been revised since was not to be found out.
  { name: '商标法', version: '2019 年修正', articles: ['14', '53'], seen: 'older', at: 'LawRefBook/Laws 收录的 2019 年修正全文；此后有没有再修订没有核对' },
]
