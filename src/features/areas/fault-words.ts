import type { BufferFault } from '../../analysis/area/buffer.ts';
import type { AreaFileFault } from '../../importers/areas/read-area-file.ts';
import type { TranslateAreas } from './area-words.ts';
import type { ShapeFault } from './state/take-areas.ts';

/** Describes why corners do not form an area. */
export function describeShapeFault(
  fault: ShapeFault | { readonly kind: BufferFault },
  t: TranslateAreas,
): string {
  if (fault.kind !== 'crossing') return t(`areas.fault.${fault.kind}`);
  const [first, second] = fault.edges;
  return t('areas.fault.crossing', { first: String(first), second: String(second) });
}

/** Describes why a file has no usable areas, and what to do. */
export function describeFileFault(name: string, fault: AreaFileFault, t: TranslateAreas): string {
  switch (fault.kind) {
    case 'not-json': {
      const { line, column } = fault.fault;
      return t('areas.file.not-json', { name, line: String(line), column: String(column) });
    }
    case 'not-geojson':
    case 'no-position':
      return t(`areas.file.${fault.kind}`, { name, line: String(fault.line) });
    default:
      return t(`areas.file.${fault.kind}`, { name });
  }
}
