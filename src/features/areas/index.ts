/** What other features use of this one. What is loaded on demand is imported by its file. */

export { AreaShapes } from './area-shapes.tsx';
export { useSizeWords } from './area-sizes.ts';
export { useAreasT } from './area-words.ts';
export { AreasPanel } from './areas-panel.tsx';
export { CopyText } from './copy-text.tsx';
export { NotationChoice } from './notation-choice.tsx';
export { SketchOverlay } from './sketch-overlay.tsx';
export { usePositionText } from './use-position-text.ts';
