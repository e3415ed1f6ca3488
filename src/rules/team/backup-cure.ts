/** Who can stand in for whom, by an id that the file has. */
import type { Spec } from '../../model.ts'

type Member = NonNullable<Spec['team']>[number]

/** What to write for `member`; where nobody else is on the team, somebody has to be found first. */
export function backupCure(team: readonly Member[], member: Member | undefined): string {
  const other = team.find((one) => one !== member)
  if (member === undefined || other === undefined) return '先在“团队”里加一个能顶的人，再写“替补”，用那个人的标识。'
  return `给${member.name}写“替补”，用团队里另一个人的标识，例如“替补: ${other.id}”。`
}
