/** 海报文案.md: words for the open web, where advertising law applies: the opening, and each event with a guest. */
import type { Task } from '../../model.ts'
import { activityAt } from '../scene.ts'
import type { BaseContext, DocumentSources, Draft } from './document.ts'
import { baseContext } from './document.ts'
import { isEvent } from './review.ts'

export interface PosterContext extends BaseContext {
  readonly posters: readonly { readonly title: string; readonly text: string }[]
  /** Whether a guest's name, an amount of money stands on one of them. */
  readonly guests: boolean
  readonly prices: boolean
}

export function posterDraft(sources: DocumentSources): readonly Draft[] {
  const { spec, plan, say } = sources
  const launch = plan.days.find((day) => day.offset === 0)
  const reasons = [spec.slogan, spec.positioning?.join_reason, ...(spec.positioning?.member_value ?? [])].filter(
    Boolean,
  )
  const opening = launch && reasons.length > 0 ? say('poster/opening', { day: launch }) : undefined
  const events = guestEvents(sources).flatMap((task) => {
    // Told by the date: nobody knows on which day a poster is read.
    const text = say('poster/event', { task })
    return text === undefined ? [] : [{ title: task.subject.title, text }]
  })
  const posters = [...(opening === undefined ? [] : [{ title: '开群', text: opening }]), ...events]
  if (posters.length === 0) return []
  const context: PosterContext = {
    ...baseContext(sources),
    posters,
    guests: events.length > 0,
    prices: posters.some(({ text }) => /\d ?元/.test(text)),
  }
  return [{ template: 'document/poster', id: 'poster', path: '海报文案.md', title: '海报文案', context }]
}

/** The first of each series: a monthly guest has a poster of his own only while he is the one who speaks. */
function guestEvents({ spec, plan, knowledge }: DocumentSources): readonly Task[] {
  const seen = new Set<string>()
  return plan.days
    .flatMap((day) => day.tasks)
    .filter((task) => {
      const guests = activityAt(spec, task, knowledge)?.entry?.value.guests ?? []
      if (!isEvent(task) || guests.length === 0) return false
      const key = `${task.subject.id}/${task.subject.index % guests.length}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
