import { restingOn } from '../basis.ts'
import { writtenPillars } from '../output.ts'
import { sample } from '../sample.ts'
import { say, write } from '../../say.ts'
import type { Check, Finding } from '../../judge/types.ts'

const REMINDER =
  /(?:未|没|还没|漏)(?:打卡|交|做|完成|报名|填|读|练|签到|接龙|付款|投票|回复)|(?:打卡|作业|交作业|交卷|补卡|签到)提醒|提醒(?:打卡|交作业|未|没|还没)|催(?:交|打卡|作业|卡|更|报名)/u
const EVERYBODY = /[@＠](?:所有人|全体成员|全员|all\b)/iu

/** A reminder of those who have not done it yet. Exported for the table of phrasings. */
export const reminds = (text: string): boolean => REMINDER.test(text)

export const reminderToAll = {
  id: 'rhythm/reminder-to-all',
  severity: 'info',
  mild: true,
  needs: 'spec',
  title: '只提醒还没做的人',
  why: '十个人没交，一百个人被敲一遍门。交了的嫌吵，没交的觉得被当众点名，两头都往外走。',
  source: `${restingOn('hackathon')}判据（查措辞）：写下的栏目是提醒未打卡、催作业一类，渠道却是群内或群公告（不写就是群内）；“调整”里手写的话术 @所有人 催还没做的人。`,
  bad: sample({ '内容.栏目': [{ 标识: 'nudge', 标题: '未打卡提醒', 类别: '服务', 频率: '每天 20:00' }] }),
  good: sample({
    '内容.栏目': [{ 标识: 'nudge', 标题: '未打卡提醒', 类别: '服务', 频率: '每天 20:00', 渠道: '私聊' }],
  }),
  run: (view) => {
    const columns = writtenPillars(view).filter(
      ({ item }) =>
        reminds(item.title ?? '') &&
        (item.channel === undefined || item.channel === 'group' || item.channel === 'announcement'),
    )
    const calls = (view.spec.overrides ?? [])
      .map((entry, i) => ({ entry, i }))
      .filter(({ entry }) => entry.action !== 'drop' && EVERYBODY.test(entry.text ?? '') && reminds(entry.text ?? ''))
    return [
      ...columns.map(
        ({ item, path }): Finding => ({
          path,
          message: `“${item.title ?? ''}”发在群里，做完了的人也被提醒。`,
          cure: say`写${write(`${path}/channel`, 'direct')}，只发给还没做的人；连着三天没做的，问一句卡在哪里。`,
        }),
      ),
      ...calls.map(
        ({ i }): Finding => ({
          path: `/overrides/${i}/text`,
          message: '这条话术 @所有人 催还没做的人。',
          cure: say`去掉 @所有人，改成私聊还没做的人：${write(`/overrides/${i}/channel`, 'direct')}。`,
        }),
      ),
    ]
  },
} as const satisfies Check
