/** Modules that the plugins of `src/build/` make at build time. */
declare module 'virtual:site-config' {
  /** A MapLibre style of the organisation that runs the site, or `null` for the built-in basemap. */
  export const customStyle: { readonly url: string; readonly attribution: string } | null;
  /** Address of the site, with a slash at its end; `null` if unknown. */
  export const address: string | null;
  /**
   * A records engine of the organisation, or `null`: addresses of its functions, and the origins that may be
   * queried.
   */
  export const incidentEngine: {
    readonly name: string;
    readonly explore: string;
    readonly tiles: string | null;
    readonly origins: readonly string[];
  } | null;
}
