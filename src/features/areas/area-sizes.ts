import { sizeOfShape } from '../../analysis/area/measure.ts';
import type { AreaShape } from '../../domain/area.ts';
import { formatLength } from '../../i18n/format-amount.ts';
import { useFormat } from '../../ui/ui-context.tsx';
import { useAreasT } from './area-words.ts';

export interface SizeWords {
  readonly length: (metres: number) => string;
  readonly area: (squareMetres: number) => string;
  readonly shape: (shape: AreaShape) => string;
}

const SQUARE_KM = 1_000_000;

/** Formats lengths and areas to three or four digits. */
export function useSizeWords(): SizeWords {
  const t = useAreasT();
  const format = useFormat();
  const length = (metres: number) => formatLength(metres, format);
  const area = (squareMetres: number) => {
    if (squareMetres < SQUARE_KM / 100) return format.areaM2(squareMetres);
    const km2 = squareMetres / SQUARE_KM;
    return format.areaKm2(km2, km2 < 10 ? 2 : km2 < 100 ? 1 : 0);
  };
  return {
    length,
    area,
    shape: (shape) => {
      const { squareMetres, metres } = sizeOfShape(shape);
      return t('areas.size', { area: area(squareMetres), length: length(metres) });
    },
  };
}
