/**
 * GeoJSON of the marks that MapLibre draws: fills, boundary strokes, symbols and labels. Custom layers draw
 * other strokes (`strokes-on-map.ts`).
 */
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { LABEL_STYLES, labelSizePx } from '../../styles/labels.ts';
import type { Drawing, FillMark, LabelMark, Mark, StrokeMark, SymbolMark } from '../layers/drawing.ts';
import { numberOf } from '../layers/fade.ts';
import { patternImageId, symbolImageId } from './symbol-image.ts';

export const MARK_SOURCES = [
  'marks-areas',
  'marks-boundaries',
  'marks-symbols',
  'marks-raised',
  'marks-labels',
] as const;
export type MarkSource = (typeof MARK_SOURCES)[number];

/** Returns the marks of a source. */
export function selectMarks(marks: Drawing, source: MarkSource): readonly Mark[] {
  switch (source) {
    case 'marks-areas':
      return marks.filter(({ type }) => type === 'fill');
    case 'marks-boundaries':
      return marks.filter((mark) => mark.type === 'stroke' && mark.group === 'boundaries');
    case 'marks-symbols':
      return marks.filter((mark) => mark.type === 'symbol' && !mark.transient);
    case 'marks-raised':
      return marks.filter((mark) => mark.type === 'symbol' && mark.transient);
    case 'marks-labels':
      return marks.filter(({ type }) => type === 'label');
  }
}

/** Added to a leaving name's priority, so that it yields to all others. */
const LEAVING_PRIORITY = 1e6;

/**
 * Feature ids are mark numbers, used for feature state.
 * @param zoom for labels, whose offset is in ems at that zoom
 * @param leaving marks that are fading out
 */
export function toCollection(
  marks: readonly Mark[],
  zoom: number,
  leaving: ReadonlySet<Mark> = new Set(),
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: marks.map((mark) => ({ ...toFeature(mark, zoom, leaving.has(mark)), id: numberOf(mark) })),
  };
}

function toFeature(mark: Mark, zoom: number, isLeaving: boolean): Feature {
  switch (mark.type) {
    case 'fill':
      return feature(mark.geometry, fillProperties(mark));
    case 'stroke':
      return feature(
        {
          type: 'MultiLineString',
          coordinates: mark.lines.map((line) => line.map((position) => [...position])),
        },
        strokeProperties(mark),
      );
    case 'symbol':
      return feature({ type: 'Point', coordinates: mark.position }, symbolProperties(mark));
    case 'label':
      return feature({ type: 'Point', coordinates: mark.position }, labelProperties(mark, zoom, isLeaving));
  }
}

function feature(geometry: Geometry, properties: Feature['properties']): Feature {
  return { type: 'Feature', geometry, properties };
}

function fillProperties({ color, opacity, pattern }: FillMark) {
  return {
    color,
    opacity,
    pattern,
    image: pattern === 'none' ? null : patternImageId(pattern, color),
  };
}

function strokeProperties({ color, opacity, widthPx, casing, dash }: StrokeMark) {
  return {
    color,
    opacity,
    width: widthPx,
    dash,
    casing: casing?.color ?? null,
    casingWidth: casing === null ? 0 : widthPx + 2 * casing.widthPx,
  };
}

function symbolProperties(mark: SymbolMark) {
  return { image: symbolImageId(mark), priority: mark.priority ?? -1, dimmed: mark.emphasis === 'dimmed' };
}

function labelProperties(mark: LabelMark, zoom: number, isLeaving: boolean) {
  return {
    class: mark.class,
    text: mark.text,
    priority: mark.priority + (isLeaving ? LEAVING_PRIORITY : 0),
    offset:
      mark.placement === 'centre' ? 0 : (mark.offsetPx + 2) / labelSizePx(LABEL_STYLES[mark.class], zoom),
  };
}
