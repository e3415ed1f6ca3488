/** What a caller decides about scripts and pages. */
export interface WriteOptions {
  /** A user's templates: id (`welcome/group`) → text of the file. They win over ours by name. */
  readonly templates?: ReadonlyMap<string, string>
}
