/** The conversation: preset, a dozen questions, a review where every answer can be changed. */
import { begun, type Choice, type Preset } from '../presets/index.ts'
import type { Asker } from './asker.ts'
import { answerIn, type Answers } from './draft.ts'
import { ownSpec } from './leftovers.ts'
import type { Objecting } from './objection.ts'
import { questions, shown, type Question } from './questions.ts'

const WRITE = 'write'

export interface Interviewed {
  readonly preset: Preset
  readonly answers: Answers
}

/** What is known so far. `remember` is called after every answer, so that an interruption loses nothing. */
export interface Progress {
  readonly preset: Preset | undefined
  readonly answers: Answers
}

/** @param startOf the launch date proposed for a preset, `YYYY-MM-DD` @param object what speaks against an answer */
export async function interview(
  asker: Asker,
  presets: readonly Choice[],
  known: Progress,
  startOf: (preset: Preset) => string,
  remember: (progress: Progress) => void,
  object: Objecting,
): Promise<Interviewed> {
  const preset = known.preset ?? (await begun(await askPreset(asker, presets)))
  const start = startOf(preset)
  let answers = known.answers
  remember({ preset, answers })
  for (const question of questions.filter((one) => answers[one.id] === undefined)) {
    answers = { ...answers, [question.id]: await ask(asker, question, preset, answers, start, object) }
    remember({ preset, answers })
  }
  let last = WRITE
  for (;;) {
    const choice = await review(asker, preset, answers, last)
    last = choice
    const question = questions.find((one) => one.id === choice)
    if (!question) return { preset, answers }
    answers = { ...answers, [question.id]: await ask(asker, question, preset, answers, start, object) }
    remember({ preset, answers })
  }
}

async function askPreset(asker: Asker, presets: readonly Choice[]): Promise<Choice> {
  asker.say('先选最像你的一种；它决定节奏，之后都能改。')
  const id = await asker.choose(
    '哪一种群？',
    presets.map((preset) => ({ value: preset.id, name: preset.name, description: preset.choose })),
  )
  return presets.find((preset) => preset.id === id) as Choice
}

async function ask(
  asker: Asker,
  question: Question,
  preset: Preset,
  answers: Answers,
  start: string,
  object: Objecting,
): Promise<unknown> {
  const initial = shown(question, answerIn(ownSpec(preset, start, answers).spec, question))
  asker.say(`\n${question.guidance}`)
  const typed = question.words
    ? await asker.choose(
        `${question.label}：`,
        Object.values(question.words).map(([word = '']) => ({ value: word, name: word })),
        initial,
      )
    : await asker.text(`${question.label}：`, initial, judging(question, initial, preset, answers, object))
  const reading = question.read(typed)
  return 'value' in reading ? reading.value : undefined
}

/** What stands there as a default was judged before; what may stay is asked about once. */
function judging(question: Question, initial: string, preset: Preset, answers: Answers, object: Objecting) {
  let asked: string | undefined
  return async (text: string): Promise<true | string> => {
    const reading = question.read(text)
    if ('problem' in reading) return reading.problem
    if (text === initial || text === asked) return true
    const found = await object(question, preset, { ...answers, [question.id]: reading.value })
    if (!found) return true
    if (found.final) return found.says
    asked = text
    return `${found.says}\n就要这样写，再按一次回车。`
  }
}

/** @param last what was changed just now: the cursor stays there */
function review(asker: Asker, preset: Preset, answers: Answers, last: string): Promise<string> {
  asker.say(`\n类型：${preset.name}。都对就写入；要改哪一项，选中它按回车；原来写的按 Tab 拿出来改。`)
  const lines = questions.map((question) => ({
    value: question.id,
    name: `${question.label}：${shown(question, answers[question.id])}`,
  }))
  return asker.choose('核对一遍：', [{ value: WRITE, name: '就这样，写入文件' }, ...lines], last)
}
