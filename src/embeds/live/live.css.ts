/**
 * Styles of the live map. A constructed style sheet in the script: other pages do not load it, and the policy
 * allows it.
 */
export const LIVE_CSS = `
.live { position: absolute; inset: 0; overflow: hidden }
.live .maplibregl-canvas { position: absolute; inset: 0 }
.live .maplibregl-canvas-container { height: 100% }
.live .maplibregl-interactive { cursor: grab; user-select: none }
.live .maplibregl-interactive:active { cursor: grabbing }
.live .maplibregl-cooperative-gestures, .live .maplibregl-cooperative-gestures canvas { touch-action: pan-x pan-y }
.live canvas:focus-visible { outline: 3px solid var(--focus); outline-offset: -3px }
.live .maplibregl-cooperative-gesture-screen {
  position: absolute; inset: 0; z-index: 1; display: grid; place-items: center; padding: 1rem; text-align: center;
  background: var(--panel); color: var(--text); font-weight: 600; opacity: 0; pointer-events: none
}
.live .maplibregl-cooperative-gesture-screen.maplibregl-show { opacity: 0.9 }
.maplibregl-mobile-message { display: none }
@media (hover: none), (pointer: coarse) {
  .maplibregl-desktop-message { display: none }
  .maplibregl-mobile-message { display: block }
}
.maplibregl-control-container { display: none }
[data-live] ~ figcaption .legend li { display: flex }
[data-live] .picture { pointer-events: none }
[data-live] .picture > svg > * { transition: opacity 0.3s }
[data-live="home"] .picture > svg > :not(.names), [data-live="away"] .picture > svg > * { opacity: 0 }
.live-means { position: absolute; inset-block-start: 0.5rem; inset-inline-end: 0.5rem; display: grid; gap: 0.25rem }
.live-means button {
  display: grid; place-items: center; width: 2.25rem; height: 2.25rem; padding: 0; cursor: pointer;
  border: 1px solid var(--muted); border-radius: 0.25rem; background: var(--panel); color: var(--text)
}
.live-means button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
.live-told {
  position: absolute; inset-block-end: 0.5rem; inset-inline: 0.5rem; width: fit-content; max-width: min(26rem, 100% - 1rem); max-height: 60%;
  overflow: auto; background: var(--panel); color: var(--text); font-size: 0.875rem; line-height: 1.4
}
.live-told:not(:empty) { padding: 0.5rem 0.75rem; border-inline-start: 3px solid var(--accent) }
.live-told p { margin: 0 }
.live-told p + p { color: var(--muted) }
.live-told p:first-child { font-weight: 600 }
@container map (max-width: 559px) {
  .live-told.live-greeting { inset: auto; padding: 0; width: 1px; height: 1px; clip-path: inset(50%) }
}
.live-middle { position: absolute; inset: 50% auto auto 50%; width: 1.5rem; height: 1.5rem; translate: -50% -50%; pointer-events: none; color: var(--text); display: none }
.live:has(canvas:focus-visible) ~ .live-middle { display: block }
@media (prefers-reduced-motion: reduce) {
  [data-live] .picture > svg > * { transition: none }
}
@media print {
  .live, .live-means, .live-told, .live-middle { display: none }
  [data-live] .picture > svg > * { opacity: 1 !important }
}
`;
