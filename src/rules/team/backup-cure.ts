/** Who can stand in for whom, by an id that the file has. */
import { blank } from '../blank.ts'
import type { Spec } from '../../model.ts'
import { field, key, say, write, type Text } from '../../say.ts'

type Member = NonNullable<Spec['team']>[number]

/** What to write for `member`; where nobody else is on the team, somebody has to be found first. */
export function backupCure(team: readonly Member[], member: Member | undefined): Text {
  const other = team.find((one) => one !== member)
  if (member === undefined || other === undefined)
    return say`先在${field('team')}里加一个能顶的人，再写${key('team.backup')}，用那个人的标识。`
  return say`给${member.name}写${key('team.backup')}，用团队里另一个人的标识，例如${write(`/team/${team.indexOf(member)}/backup`, other.id)}。`
}

/** Who leads cannot be away without somebody in their place: for the first of the team, unless it has one. */
export function standIn([first, other]: readonly Member[]): { readonly backup?: string } {
  return blank(first?.backup) && other?.id !== undefined ? { backup: other.id } : {}
}
