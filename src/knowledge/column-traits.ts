/** What a column is about, by the template that says it: read by the planner before anything is written. */
interface ColumnTraits {
  /** It is about a subject and cannot do without one. Others are about people or goods: a board, a show of work, a shelf. */
  readonly subject?: true
  /** About what members did: nothing of the file stands in for it. */
  readonly peopleFirst?: true
  /** Days from D+0 before which members have nothing to show. */
  readonly notBefore?: number
}

const traits: Readonly<Record<string, ColumnTraits>> = {
  'content/knowledge': { subject: true },
  'content/topic': { subject: true },
  'content/question': { subject: true },
  'content/discussion': { subject: true },
  'content/reading': { subject: true },
  'content/faq': { subject: true },
  'content/showcase': { peopleFirst: true, notBefore: 1 },
  'content/member-card': { peopleFirst: true },
  'content/challenge': { peopleFirst: true },
}

const none: ColumnTraits = {}

export const columnTraits = (template: string): ColumnTraits => traits[template] ?? none
