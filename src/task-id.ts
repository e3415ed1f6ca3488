/**
 * The one grammar of task ids: `<series>/<occurrence>/<part>`. Whoever has a task asks its fields; only the planner reads
 * an id, where an author or a saved plan hands it nothing else.
 */
export interface TaskName {
  readonly series: string
  readonly occurrence: string
  readonly part: string
}

export const taskId = ({ series, occurrence, part }: TaskName): string => `${series}/${occurrence}/${part}`

/** What an id says, as far as it was written; missing steps are ''. Of more than three the rest belongs to the part. */
export function readTaskId(id: string): TaskName {
  const [series = '', occurrence = '', ...part] = id.split('/')
  return { series, occurrence, part: part.join('/') }
}
