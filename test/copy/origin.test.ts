/** Whose words a finished script says. */
import { describe, expect, test } from 'vitest'
import { originOf } from '../../src/copy/origin.ts'
import { atOrigin } from '../../src/copy/own-folder.ts'

const said = (message: string, word = '最低价') => ({ template: 'activity/preview', word, message })
const of = (template: string, texts: readonly string[] = [], from: 'own' | 'builtin' = 'own') => ({
  own: new Map(from === 'own' ? [['activity/preview', template]] : []),
  builtin: (id: string) => (from === 'builtin' && id === 'activity/preview' ? template : undefined),
  texts: texts.map((text, i) => ({ path: `/variables/${i}`, text })),
})

describe('a word', () => {
  test.each<[string, Parameters<typeof originOf>, object]>([
    [
      'of the template',
      [said('来，全网最低价！'), of('---\ntitle: 最低价\n---\n{{hail}}\n来，全网最低价！')],
      {
        from: 'own',
        place: { file: 'activity/preview.hbs', start: { line: 5, column: 5 }, end: { line: 5, column: 8 } },
      },
    ],
    [
      'that stands twice in the template: the one with the same words around it',
      [said('今天最低价'), of('昨天最低价\n今天最低价')],
      { from: 'own', place: { start: { line: 2, column: 3 } } },
    ],
    [
      'of the spec, quoted whole',
      [said('标题：最低价'), of('标题：{{activity.title}}', ['最低价'])],
      { from: 'spec', path: '/variables/0', span: { start: 0, end: 3 } },
    ],
    [
      'of the spec, though the template has it elsewhere',
      [said('番茄全场最低价，快来'), of('最低价是什么\n{{topic.title}}', ['番茄全场最低价，快来'])],
      { from: 'spec', path: '/variables/0', span: { start: 4, end: 7 } },
    ],
    [
      'of another text of the spec is not blamed',
      [said('来，最低价。'), of('{{x}}', ['不写最低价三个字'])],
      { from: 'own', place: { start: { line: 1, column: 1 } } },
    ],
    [
      'of one of ours, with its line',
      [said('好，最低价'), of('---\ntitle: x\n---\n甲\n好，最低价', [], 'builtin')],
      { from: 'builtin', line: 5 },
    ],
    ['of nobody we know', [said('最低价'), of('{{x}}', [], 'builtin')], { from: 'builtin' }],
  ])('%s', (_, args, expected) => expect(originOf(...args)).toMatchObject(expected))
})

test('one of ours is named with its line, and how to take it over', () => {
  const found = {
    code: 'law/absolute',
    severity: 'warning' as const,
    message: '“最低价”是绝对化用语。',
    cure: '换一个说法。',
    path: '/activities/0',
  }
  expect(
    atOrigin(
      found,
      { ...said('最低价'), title: '预告' },
      { from: 'builtin', line: 12 },
      { locateSpan: () => undefined },
    ),
  ).toEqual({
    ...found,
    message: '话术「预告」（内置模板 activity/preview 第 12 行）里的“最低价”是绝对化用语。',
    cure: '换一个说法。内置的话术这样改：社群 templates eject activity/preview -o 我的模板，改好后加 --templates 我的模板。',
  })
})
