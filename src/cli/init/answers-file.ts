/** The answers as a plain YAML file that a person may edit and replay with `--answers`. */
import { isMap, isScalar, LineCounter, parseDocument, stringify } from 'yaml'
import { nearName } from '../../near-name.ts'
import { UserError } from '../failures.ts'
import type { Answers } from './draft.ts'
import { questions, shown } from './questions.ts'

export interface AnswersFile {
  /** Id of a preset, when the file names one. */
  readonly preset: string | undefined
  readonly answers: Answers
}

const presetKeys = ['preset', '类型']

export function printAnswers(preset: string | undefined, answers: Answers): string {
  const lines = questions
    .filter((question) => answers[question.id] !== undefined)
    .map((question) => [question.label, shown(question, answers[question.id])])
  return `# 社群 init 的回答，可以手改；接着做：社群 init --answers 这个文件\n${stringify(Object.fromEntries([...(preset === undefined ? [] : [['类型', preset]]), ...lines]), { lineWidth: 0 })}`
}

/** Keys may be the questions' ids or their labels. Unknown keys and unreadable answers are refused by name. */
export function readAnswers(text: string, file: string): AnswersFile {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines })
  const broken = document.errors[0]?.linePos?.[0].line
  const data: unknown = document.errors.length > 0 ? undefined : document.toJS()
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new UserError(
      `回答文件“${file}”${broken === undefined ? '' : `第 ${broken} 行`}读不懂。`,
      '每行写“问题: 回答”，例如：群名: 慢火咖啡豆友群',
    )
  let preset: string | undefined
  const answers: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(data as Record<string, unknown>)) {
    if (presetKeys.includes(key)) preset = String(value)
    else Object.assign(answers, readOne(key, value, `${file}”第 ${lineOf(key)} 行`))
  }
  return { preset, answers }

  function lineOf(key: string): number {
    const at = isMap(document.contents)
      ? document.contents.items.find((item) => isScalar(item.key) && String(item.key.value) === key)?.key
      : undefined
    return lines.linePos(isScalar(at) ? (at.range?.[0] ?? 0) : 0).line
  }
}

/** @param where the file and the line, its quotation mark still open */
function readOne(key: string, value: unknown, where: string): Answers {
  const question = questions.find((one) => one.id === key || one.label === key)
  if (!question) {
    const known = [...questions.map((one) => one.label), ...presetKeys]
    throw new UserError(
      `回答文件“${where}的“${key}”不是我们问的问题。`,
      `可以写：${nearName(key, known) ?? known.join('、')}`,
    )
  }
  const reading = question.read(Array.isArray(value) ? value.join('；') : String(value ?? ''))
  if ('problem' in reading) throw new UserError(`回答文件“${where}的“${key}”：${reading.problem}`)
  return { [question.id]: reading.value }
}
