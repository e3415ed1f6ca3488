/** What a column is, by the words people give it: a board is not a digest though both sum up, a check-in is not a good morning. */

interface ColumnWord {
  readonly words: RegExp
  /** Template that says it. */
  readonly template: string
}

/** First match wins; the more telling word stands higher. */
const columnWords: readonly ColumnWord[] = [
  { words: /(没|未).{0,2}打卡|打卡.{0,2}提醒|催卡/, template: 'content/check-in-reminder' },
  { words: /榜|排行|打卡统计/, template: 'content/check-in-ranking' },
  { words: /打卡|任务卡|今日任务|每日任务/, template: 'content/check-in-task' },
  { words: /作业/, template: 'content/homework' },
  { words: /截单|自提通知/, template: 'content/cut-off' },
  { words: /预售|预订|明日接龙/, template: 'content/preorder' },
  { words: /到货|来货|今日货/, template: 'content/arrival' },
  { words: /周报|一周|本周精华|精华/, template: 'content/digest' },
  { words: /本周(安排|议题|日程)|周安排/, template: 'content/weekly-agenda' },
  { words: /好作业|作业亮点/, template: 'content/good-homework' },
  { words: /晒|出片|群友的?作品|买家秀/, template: 'content/showcase' },
  { words: /值班|坐诊|答疑时段/, template: 'content/office-hours' },
  { words: /领读|共读|晨读|晚读/, template: 'content/reading' },
  { words: /朋友圈/, template: 'content/moments' },
  { words: /早安|早报|早上好|晨间/, template: 'content/morning' },
  { words: /常见问题|常问|FAQ/i, template: 'content/faq' },
]

/** The template a column's title asks for; undefined when its words do not tell. */
export const templateByTitle = (title: string): string | undefined =>
  columnWords.find(({ words }) => words.test(title))?.template
