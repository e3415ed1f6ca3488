/** The states of a piece of work in words: as a list offers them, and what else people write there. */
export type Status = 'todo' | 'doing' | 'done' | 'postponed' | 'dropped'

export const statusWords: Readonly<Record<Status, { readonly written: string; readonly also: readonly string[] }>> = {
  todo: {
    written: '未开始',
    also: [
      '待发',
      '待办',
      '未完成',
      '没做',
      '未做',
      '没发',
      '没发出去',
      '未发',
      '未发送',
      '没完成',
      '还没',
      '未执行',
      '否',
      '×',
      'x',
      'no',
      'todo',
    ],
  },
  doing: { written: '进行中', also: ['在做', '做了一半', '部分完成', '部分', '一半', 'doing'] },
  done: {
    written: '完成',
    also: [
      '已完成',
      '完成了',
      '已发',
      '已发送',
      '发了',
      '做了',
      '已做',
      '搞定',
      '是',
      '√',
      '✓',
      '✔',
      '✅',
      '☑',
      'v',
      'ok',
      'yes',
      'y',
      'done',
      '1',
      '100%',
      'true',
    ],
  },
  postponed: { written: '顺延', also: ['延期', '推迟', '延后', '改期', '往后放'] },
  dropped: { written: '取消', also: ['不做了', '跳过', '作废', '删除', '已取消', '不发了', '取消了'] },
}

export const statusIds = Object.keys(statusWords) as readonly Status[]
