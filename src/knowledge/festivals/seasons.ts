/** A date within a season's year: `MM-DD`, or a festival's canonical name (年货节 follows the moon). */
export type SeasonEdge = string

export interface Season {
  readonly name: string
  /** Used for years without known dates. An estimate, no platform's announcement. */
  readonly usual: { readonly from: SeasonEdge; readonly to: SeasonEdge }
  readonly known?: readonly {
    readonly year: number
    readonly from: SeasonEdge
    readonly to: SeasonEdge
    readonly source: string
  }[]
}

/**
 * Shopping seasons as ranges per year (the year of the last day), both ends inclusive. Platforms open earlier each year,
 * so only years with a reported opening are listed as known; the widest range over the platforms is taken.
 */
export const seasonList: readonly Season[] = [
  {
    name: '双11',
    usual: { from: '10-15', to: '11-11' },
    known: [
      {
        year: 2024,
        from: '10-08',
        to: '11-11',
        source: '2024年抖音10月8日、淘宝/京东/拼多多10月14日开始（PYMNTS 2025-10-17；联合日报 2025-10-09）',
      },
      {
        year: 2025,
        from: '10-09',
        to: '11-14',
        source: '2025年京东、抖音10月9日、阿里10月15日开始，京东共37天（PYMNTS 2025-10-17；联合日报 2025-10-09）',
      },
    ],
  },
  { name: '618', usual: { from: '05-20', to: '06-20' } },
  { name: '年货节', usual: { from: '腊八', to: '除夕' } },
  { name: '双12', usual: { from: '12-01', to: '12-12' } },
  { name: '开学季', usual: { from: '08-20', to: '09-10' } },
]
