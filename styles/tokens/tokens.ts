/**
 * The tokens of a theme. Colours are `#rrggbb`, with opacity as a separate number. A theme without one of
 * them does not compile.
 */
export type Hex = `#${string}`;

export type ThemeId = 'light' | 'dark' | 'print' | 'contrast';

export interface Swatch {
  /** Line, symbol fill and text accent on the panel and on land: at least 3:1 against land, sea and panel. */
  readonly ink: Hex;
  /** Text or icon upon `ink`: at least 4.5:1. */
  readonly onInk: Hex;
  /** Soft band or chip ground. */
  readonly soft: Hex;
}

export interface Tokens {
  readonly id: ThemeId;
  readonly scheme: 'light' | 'dark';
  readonly map: {
    readonly sea: Hex;
    readonly seaHalo: Hex;
    readonly land: Hex;
    /** Areas without attribution. */
    readonly landNeutral: Hex;
    readonly lake: Hex;
    readonly river: Hex;
    readonly coast: Hex;
    readonly boundary: Hex;
    readonly tintEu: Hex;
    readonly tintWesternBalkans: Hex;
    readonly tintSelected: Hex;
    readonly jurisdictionEdge: Hex;
    readonly borderExternal: Hex;
    readonly borderInternal: Hex;
    readonly labelCountry: Hex;
    readonly labelJurisdiction: Hex;
    readonly labelSea: Hex;
    readonly labelRiver: Hex;
    readonly labelCity: Hex;
    readonly halo: Hex;
    readonly space: Hex;
    /** Casing under a route line. */
    readonly casing: Hex;
    readonly symbolFill: Hex;
    readonly symbolStroke: Hex;
    /** Lines of routes by id; `feeder` for legs of no named route. */
    readonly routeBalkan: Hex;
    readonly routeBlackSea: Hex;
    readonly routeBoth: Hex;
    readonly routeFeeder: Hex;
    readonly worldLink: Hex;
    readonly highlight: Hex;
    readonly bandOpacity: number;
  };
  /** By market swatch number, 1 to 6. */
  readonly swatches: readonly [Swatch, Swatch, Swatch, Swatch, Swatch, Swatch];
  /** Six steps, light to strong, for market presence (index scores). */
  readonly sequence: readonly [Hex, Hex, Hex, Hex, Hex, Hex];
  readonly ui: {
    readonly panel: Hex;
    readonly panelRaised: Hex;
    readonly text: Hex;
    readonly muted: Hex;
    readonly rule: Hex;
    readonly accent: Hex;
    readonly onAccent: Hex;
    readonly accentSoft: Hex;
    readonly focus: Hex;
    readonly warning: Hex;
    readonly danger: Hex;
    readonly shadow: Hex;
  };
}
