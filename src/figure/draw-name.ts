import {
  FONT_FAMILIES,
  LABEL_STYLES,
  type LabelClass,
  type LabelStyle,
  labelSizePx,
} from '../../styles/labels.ts';
import type { Tokens } from '../../styles/tokens/tokens.ts';
import { type SvgAttributes, type SvgNode, svg } from '../lib/svg-node.ts';
import type { GlyphRun } from './line-lettering.ts';
import { PAPER, type Pen } from './pen.ts';
import type { LabelCandidate, PlacedLabel } from './place-labels.ts';

export interface Name {
  readonly candidate: LabelCandidate;
  readonly class: LabelClass;
  readonly style: LabelStyle;
  readonly sizePx: number;
  readonly lines: readonly string[];
  readonly runs: readonly GlyphRun[];
  readonly halo: string;
  readonly opacity: number;
}

/** Attributes shared by a class, written once on its group. */
export function classAttributes(labelClass: LabelClass, pen: Pen, tokens: Tokens): SvgAttributes {
  const style = LABEL_STYLES[labelClass];
  const shownPx = labelSizePx(style, pen.zoom);
  const sizePx = shownPx / enlargement(pen, shownPx);
  return {
    'font-family': fontFamily(style.font),
    'font-size': sizePx,
    'font-weight': style.weight,
    'font-style': style.italic ? 'italic' : undefined,
    'letter-spacing': style.letterSpacingEm === 0 ? undefined : style.letterSpacingEm * sizePx,
    fill: tokens.map[style.color],
    stroke: tokens.map[style.halo],
    'stroke-width': pen.isForPaper === true ? PAPER.haloEm * sizePx : 2 * style.haloPx,
    // A round join has many points and is invisible in so narrow a halo.
    'stroke-linejoin': pen.isForPaper === true || pen.isWaitedFor === true ? 'bevel' : 'round',
    // Halo below the letters.
    'paint-order': 'stroke',
    // Otherwise browsers hint each scaled size separately.
    'text-rendering': pen.isForPaper === true ? 'geometricPrecision' : undefined,
    'text-anchor': 'middle',
  };
}

/** Scale of drawn letters relative to their font size. */
function enlargement(pen: Pen, sizePx: number): number {
  return pen.isForPaper === true ? sizePx / PAPER.letterPx : 1;
}

function enlarge(node: SvgNode, times: number): SvgNode {
  return times === 1 ? node : svg('g', { transform: `scale(${Math.round(times * 1000) / 1000})` }, [node]);
}

/** Adds fallback fonts, for saved figures where the site's fonts are not installed. */
export function fontFamily(font: LabelStyle['font']): string {
  return `${FONT_FAMILIES[font]}, ${font === 'serif' ? 'Georgia, serif' : 'Segoe UI, Helvetica, Arial, sans-serif'}`;
}

export function drawName(pen: Pen, name: Name, label: PlacedLabel): SvgNode[] {
  const { candidate, style } = name;
  if (candidate.kind === 'line') {
    const run = name.runs[label.run];
    return run === undefined ? [] : [drawRun(pen, name, run)];
  }
  const sizePx = name.sizePx * label.scale;
  const widthPx = candidate.widthPx * label.scale;
  const spacing = style.letterSpacingEm * sizePx;
  const lineHeight = style.lineHeightEm * sizePx;
  // Names are offset from their point in px, so the distance survives stretching. Turned names have no
  // offset.
  const [dx, dy] = [label.centre[0] - candidate.anchor[0], label.centre[1] - candidate.anchor[1]];
  // Browsers add letter spacing after the last letter too; shift by half of it to centre the text.
  const x =
    dx +
    (label.align === 'start' ? -widthPx / 2 : label.align === 'end' ? widthPx / 2 + spacing : spacing / 2);
  // Distance from line centre to baseline in Noto fonts: slightly more than half the x-height.
  const baseline = (style.transform === 'uppercase' ? 0.36 : 0.33) * sizePx;
  const firstY = dy + baseline - ((name.lines.length - 1) / 2) * lineHeight;
  const times = enlargement(pen, sizePx);
  // With scaled letters, smaller names just use a smaller scale.
  const isAsClass = label.scale === 1 || pen.isForPaper === true;
  const attributes: SvgAttributes = {
    x: x / times,
    y: firstY / times,
    'text-anchor': label.align === 'middle' ? undefined : label.align,
    'font-size': isAsClass ? undefined : sizePx,
    'letter-spacing': isAsClass || spacing === 0 ? undefined : spacing,
    stroke: ownHalo(name),
    opacity: name.opacity === 1 ? undefined : name.opacity,
  };
  const [only = ''] = name.lines;
  const text = svg(
    'text',
    attributes,
    name.lines.length === 1
      ? [only]
      : name.lines.map((line, i) =>
          svg('tspan', { x: x / times, dy: i === 0 ? undefined : lineHeight / times }, [line]),
        ),
  );
  return [pen.surface.at(candidate.anchor, [enlarge(text, times)], candidate.rotation)];
}

/** Returns the halo only if it differs from the class. */
function ownHalo(name: Name): string | undefined {
  return name.class === 'jurisdiction' ? name.halo : undefined;
}

/**
 * Positions and turns each letter along the line; the text stays one element for screen readers and search.
 */
function drawRun(pen: Pen, name: Name, run: GlyphRun): SvgNode {
  const list = (values: readonly number[]) => values.map((value) => Math.round(value * 10) / 10).join(' ');
  const times = enlargement(pen, name.sizePx);
  const text = svg(
    'text',
    {
      x: list(run.glyphs.map(({ x }) => x / times)),
      y: list(run.glyphs.map(({ y }) => y / times)),
      rotate: list(run.glyphs.map(({ angle }) => angle)),
      'text-anchor': 'start',
      'letter-spacing': 0,
    },
    [name.lines[0] ?? ''],
  );
  return pen.surface.at(run.centre, [enlarge(text, times)]);
}
