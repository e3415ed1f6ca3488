import { leadTitles } from '../../knowledge/roles.ts'
import type { Owner, Spec } from '../../model.ts'

type Member = NonNullable<Spec['team']>[number]

interface Person {
  readonly name: string
  readonly bio: string
}

/** A bio without its last mark, to stand inside a sentence. */
export const wholeBio = (bio: string): string => bio.trim().replace(/[，；。]+$/u, '')

const named = (name: string, bio = ''): Person => ({ name, bio })

/** The member who answers for the whole: by role, else the owner of the business, else the first of the team. */
export function leadOf(team: readonly Member[]): Member | undefined {
  return (
    team.find((member) => member.roles?.some((role) => leadTitles.some((title) => role.includes(title)))) ??
    team.find((member) => member.employment === 'owner') ??
    team[0]
  )
}

/** Who speaks when no one in particular does. */
export function personaOf(spec: Spec): string {
  return spec.voice?.persona || leadOf(spec.team ?? [])?.name || '群主'
}

/** Who speaks for the whole: a persona that is a member's name has done what that member did, another name what the lead did. */
export function leadWords(spec: Spec): Person {
  const persona = personaOf(spec)
  const member = spec.team?.find(({ name }) => name === persona) ?? leadOf(spec.team ?? [])
  return named(persona, member?.bio)
}

/** The persona is the name of somebody else of the team: nobody else speaks under it. */
const isAnothers = (spec: Spec, { name }: Member): boolean =>
  spec.voice?.persona !== name && spec.team?.some((one) => one.name === spec.voice?.persona) === true

/** The task's owner. The lead is called what he calls himself in the group; without a team the owner is a role, and the persona speaks for it. */
export function ownerWords(spec: Spec, owner: Owner | undefined): Person {
  if (!owner) return leadWords(spec)
  const member = spec.team?.find((candidate) => candidate.id === owner.person)
  if (member && member.id === leadOf(spec.team ?? [])?.id && !isAnothers(spec, member)) return leadWords(spec)
  return member ? named(member.name, member.bio) : named(owner.person === undefined ? personaOf(spec) : owner.name)
}

/** Who says what no task names an owner for, as the team calls him: the member of this id, else the lead, else the persona. */
export const speakerOf = (spec: Spec, id: string | undefined): string =>
  spec.team?.find((member) => member.id === id)?.name ?? id ?? leadOf(spec.team ?? [])?.name ?? personaOf(spec)

/** A member's name for the id that a spec refers to; other words stand as they are, nothing is ''. */
export const memberName = (spec: Spec, word: string | undefined): string =>
  spec.team?.find((member) => member.id === word)?.name ?? word ?? ''
