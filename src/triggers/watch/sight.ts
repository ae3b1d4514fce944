/** What lies in the watched folders at one moment. */
export interface Sight {
  /** Size and time of each file that a run would look at, by absolute path. */
  readonly stamps: ReadonlyMap<string, string>;
  /** Folders to listen in, absolute; where the system can listen in all that lies below one, `roots` and `flat` do. */
  readonly folders: readonly string[];
  /** Those of them below which others may lie. */
  readonly roots: readonly string[];
  /** Those of them of which only the files in them count. */
  readonly flat: readonly string[];
  /** Watched paths that are not there, or hold no articles now, as they were given. */
  readonly away: readonly string[];
  /** Whether there is anything to run over. */
  readonly hasArticles: boolean;
}
