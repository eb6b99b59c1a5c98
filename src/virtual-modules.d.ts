/** Modules that the plugins of `src/build/` make at build time. */
declare module 'virtual:site-config' {
  /** A MapLibre style of the organisation that runs the site, or `null` for the basemap that ships with it. */
  export const customStyle: { readonly url: string; readonly attribution: string } | null;
  /** Where the site stands, with a slash at its end; `null` where nobody has said so. */
  export const address: string | null;
  /** An engine that holds records of the organisation; `null` where there is none. Addresses of its functions, and the origins that may be asked. */
  export const incidentEngine: {
    readonly name: string;
    readonly explore: string;
    readonly tiles: string | null;
    readonly origins: readonly string[];
  } | null;
}
