/** Every format: what it is called and what it makes. Adding one is adding its file and a line here. */
import type { FormatEntry } from './bundle.ts'

export type { Bundle, FormatEntry } from './bundle.ts'

export const formats = {
  md: {
    names: ['文档'],
    about: 'Markdown：日历、维护表、话术、策划书、群规、手册、看板，一页一个文件',
    load: () => import('./md/md.ts').then(({ md }) => md),
  },
  csv: {
    names: ['表格'],
    about: 'CSV：每日 SOP、维护表、话术库、内容日历、物料清单，Excel 与 WPS 直接打开',
    load: () => import('./csv/csv.ts').then(({ csv }) => csv),
  },
  ics: {
    names: ['日历'],
    about: 'ICS：每个人一份日历，手机、Outlook 能导入；改了计划再导一次，只更新不重复',
    load: () => import('./ics/ics.ts').then(({ ics }) => ics),
  },
  xlsx: {
    names: ['工作簿'],
    about:
      'Excel 工作簿：总览、日历、每日 SOP（一行一条，能选状态、能筛）、备用话术、活动、物料、指标；填好用 review 收回',
    load: () => import('./xlsx/xlsx.ts').then(({ xlsx }) => xlsx),
  },
  txt: {
    names: ['文本'],
    about: '文本：一条话术一个文件，打开、全选、复制就能发',
    load: () => import('./txt/txt.ts').then(({ txt }) => txt),
  },
  json: {
    names: ['数据'],
    about: 'JSON：计划、话术和文档的全部内容，给程序用（schemas/bundle.schema.json）',
    load: () => import('./json/json.ts').then(({ json }) => json),
  },
  html: {
    names: ['网页'],
    about: '一个网页，手机上打开就能用：一键复制、填空、打勾、筛选、打印，不联网',
    load: () => import('./html/html.ts').then(({ html }) => html),
  },
  svg: {
    names: ['图'],
    about: '图：月历和启动时间线，放大打印、贴进群里或者幻灯片',
    load: () => import('./svg/svg.ts').then(({ svg }) => svg),
  },
} as const satisfies Readonly<Record<string, FormatEntry>>

export type Format = keyof typeof formats
