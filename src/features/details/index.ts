/** What other features use of this one. What is loaded on demand is imported by its file. */
export { FeaturePanel } from './feature-panel.tsx';
export { selectOtherNames } from './other-names.ts';
export { EvidenceBlock } from './parts/evidence-block.tsx';
export { Facts } from './parts/facts.tsx';
export { FieldList } from './parts/field-list.tsx';
export { HiddenSelection } from './parts/hidden-selection.tsx';
export { Passages } from './parts/passages.tsx';
