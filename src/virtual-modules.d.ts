/** Modules that the plugins of `src/build/` make at build time. */
declare module 'virtual:site-config' {
  /** A MapLibre style of the organisation that runs the site, or `null` for the basemap that ships with it. */
  export const customStyle: { readonly url: string; readonly attribution: string } | null;
}
