/** Who does what: a role becomes a person; leave, days off and shifts call the backup. */
import type { DayNumber, Calendar } from '../calendar/types.ts'
import type { Role, Spec, Task } from '../model.ts'
import type { Slot } from './intent.ts'
import { roleWord } from '../words.ts'
import { fromDay, weekday } from '../calendar/date.ts'
import { leadTitles, rolesOfFunction, roleWords } from '../knowledge/roles.ts'
import { parseWindow } from '../when/time.ts'

type Member = NonNullable<Spec['team']>[number]

export interface Staff {
  /** The person who answers for a role, or for what names a person. */
  readonly assign: (role: Role, person: string | undefined) => Member | undefined
  /** Who stands in on this day: the person, else the backup, else the person all the same. */
  readonly onDuty: (member: Member, day: DayNumber, slot: Slot | undefined) => Member
  readonly isFree: (member: Member, day: DayNumber, slot: Slot | undefined) => boolean
  /** Is this a day on which the person or the backup works at all, leave aside? */
  readonly usuallyWorks: (member: Member, day: DayNumber) => boolean
  /** Minutes a day; undefined is unlimited (not written). */
  readonly capacity: (member: Member, day: DayNumber) => number | undefined
  readonly shift: (member: Member) => Slot | undefined
  readonly owner: (role: Role, member: Member | undefined) => Task['owner']
}

export function makeStaff(team: readonly Member[], calendar: Calendar): Staff {
  const byId = new Map(team.map((member) => [member.id, member]))
  const lead =
    team.find((member) => member.roles?.some((role) => leadTitles.some((title) => role.includes(title)))) ??
    team.find((member) => member.employment === 'owner') ??
    team[0]
  const byRole = (role: Role) =>
    role === 'lead'
      ? lead
      : (team.find((member) => member.functions?.some((name) => rolesOfFunction[name] === role)) ??
        team.find(
          (member) =>
            !member.functions && member !== lead && member.roles?.some((title) => roleWords[role].test(title)),
        ) ??
        lead)

  const usual = ({ hours }: Member, day: DayNumber) =>
    hours?.days === 'workdays'
      ? calendar.isWorkday(day)
      : hours?.days === 'weekend'
        ? weekday(day) > 5 || calendar.kind(day) === 'holiday'
        : true
  const worksOn = (member: Member, day: DayNumber) =>
    member.leave?.includes(fromDay(day)) !== true && usual(member, day)
  const shift = (member: Member) => (member.hours?.shift === undefined ? undefined : parseWindow(member.hours.shift))
  const isFree = (member: Member, day: DayNumber, slot: Slot | undefined) => {
    const hours = shift(member)
    return worksOn(member, day) && (!slot || !hours || (slot.start >= hours.start && slot.end <= hours.end))
  }
  return {
    assign: (role, person) =>
      (person === undefined ? undefined : (byId.get(person) ?? team.find((m) => m.name === person))) ?? byRole(role),
    onDuty: (member, day, slot) => {
      if (isFree(member, day, slot)) return member
      const backup = member.backup === undefined ? undefined : byId.get(member.backup)
      return backup && isFree(backup, day, slot) ? backup : member
    },
    isFree,
    usuallyWorks: (member, day) => {
      const backup = member.backup === undefined ? undefined : byId.get(member.backup)
      return usual(member, day) || (backup !== undefined && usual(backup, day))
    },
    capacity: (member, day) =>
      member.hours?.per_day === undefined ? undefined : worksOn(member, day) ? member.hours.per_day * 60 : 0,
    shift,
    owner: (role, member) => (member ? { role, person: member.id, name: member.name } : { role, name: roleWord(role) }),
  }
}
