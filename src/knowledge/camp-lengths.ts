/** How long a camp that leads to an offer holds its people, by archetype. Data; practitioners' figures: live 3 to 7 days, in writing 7 to 14. */
export interface CampLength {
  /** Days, both inclusive. */
  readonly from: number
  readonly to: number
}

export const campLengths: Readonly<Record<string, CampLength>> = {
  'trial-camp': { from: 3, to: 14 },
}
