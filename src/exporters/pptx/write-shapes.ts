/**
 * Writes shapes as DrawingML: freeforms, text boxes, and named groups. pptxgenjs lacks groups, custom dashes,
 * hatches and multiple paths per shape.
 */
import { escapeXml } from '../../lib/svg-node.ts';
import { type Box, boundsOf } from './clip.ts';
import { DECK_FONTS, type DeckCallout, type DeckDrawing, type DeckPiece, PX_PER_PT } from './deck.ts';
import { circleMoves, type Move, type Point } from './outline.ts';
import {
  type DrawnShape,
  type LinePaint,
  type NameShape,
  type OutlineShape,
  type Paint,
  readDrawing,
} from './read-drawing.ts';

export const EMU_PER_PX = 9525;
/** Path units per px: the precision of the picture. */
const UNITS_PER_PX = 10;

/** Unique ids of the shapes on one slide. */
export interface ShapeIds {
  readonly next: () => number;
}

interface Named {
  readonly shape: DrawnShape;
  readonly name: string;
}

interface Group {
  readonly name: string;
  readonly description: string | null;
  readonly children: (Group | Named)[];
}

/** @returns the group of the whole drawing; empty text if none of it is in view */
export function writeDrawing(drawing: DeckDrawing, ids: ShapeIds): string {
  const { nodes, at, scale, clip, language } = drawing;
  const box: Box | null = clip && [clip.x, clip.y, clip.x + clip.width, clip.y + clip.height];
  const shapes = readDrawing(nodes, [scale, 0, 0, scale, at[0], at[1]], box);
  return writeGroup(gather(drawing, shapes), language, ids);
}

function gather({ name, description, place }: DeckDrawing, shapes: readonly DrawnShape[]): Group {
  const root: Group = { name, description, children: [] };
  const known = new Map<string, Group>();
  const signs = new Map<string, { readonly group: Group; readonly at: number }>();
  let before: DrawnShape | null = null;
  for (const shape of shapes) {
    // A sign with an edge has two shapes; its ink must not merge with ink below that edge.
    const edge = edgeOf(before, shape);
    before = shape;
    const text = shape.kind === 'name' ? shape.lines.join(' ') : null;
    const placed = place(shape.origin, text);
    let group = root;
    placed.groups.forEach((title, depth) => {
      const key = placed.groups.slice(0, depth + 1).join('\n');
      let inner = known.get(key);
      if (inner === undefined) {
        inner = { name: title, description: null, children: [] };
        known.set(key, inner);
        group.children.push(inner);
      }
      group = inner;
    });
    // Merge the signs of one line into one shape: a map has hundreds, and nobody recolours them singly.
    if (shape.kind === 'outline' && shape.origin.part === 'sign') {
      const key = JSON.stringify([placed, shape.fill, shape.line, edge]);
      const earlier = signs.get(key);
      const same = earlier?.group.children[earlier.at];
      if (earlier !== undefined && same !== undefined && 'shape' in same && same.shape.kind === 'outline') {
        const paths = [...same.shape.paths, ...shape.paths];
        earlier.group.children[earlier.at] = { name: same.name, shape: { ...same.shape, paths } };
        continue;
      }
      signs.set(key, { group, at: group.children.length });
    }
    group.children.push({ shape, name: placed.name });
  }
  return root;
}

/** Returns the edge of a sign, drawn just before its ink; `null` if there is none. */
function edgeOf(before: DrawnShape | null, ink: DrawnShape): LinePaint | null {
  if (before?.kind !== 'outline' || before.fill !== null || before.origin.part !== 'sign') return null;
  return before.origin.owner === ink.origin.owner ? before.line : null;
}

function writeGroup(group: Group, language: string, ids: ShapeIds): string {
  const bounds = boundsOfGroup(group);
  if (bounds === null) return '';
  const { off, ext } = frameOf(bounds);
  const id = ids.next();
  const children = group.children.map((child) =>
    'shape' in child ? writeShape(child, language, ids) : writeGroup(child, language, ids),
  );
  const description = group.description === null ? '' : ` descr="${escapeXml(group.description)}"`;
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(group.name)}"${description}/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>` +
    `${children.join('')}</p:grpSp>`
  );
}

function boundsOfGroup({ children }: Group): Box | null {
  return children.reduce<Box | null>(
    (sum, child) => union(sum, 'shape' in child ? boundsOfShape(child.shape) : boundsOfGroup(child)),
    null,
  );
}

function union(a: Box | null, b: Box | null): Box | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function boundsOfShape(shape: DrawnShape): Box | null {
  return shape.kind === 'name' ? nameBox(shape) : boundsOf(shape.paths.flat());
}

function frameOf([left, top, right, bottom]: Box): { readonly off: string; readonly ext: string } {
  // Some programs do not draw shapes of zero width.
  const size = (from: number, to: number) => Math.max(emu(1 / UNITS_PER_PX), emu(to) - emu(from));
  return {
    off: `x="${emu(left)}" y="${emu(top)}"`,
    ext: `cx="${size(left, right)}" cy="${size(top, bottom)}"`,
  };
}

function emu(px: number): number {
  return Math.round(px * EMU_PER_PX);
}

function writeShape({ shape, name }: Named, language: string, ids: ShapeIds): string {
  return shape.kind === 'name' ? writeName(shape, name, language, ids) : writeOutline(shape, name, ids);
}

function writeOutline(shape: OutlineShape, name: string, ids: ShapeIds): string {
  const bounds = boundsOf(shape.paths.flat());
  if (bounds === null) return '';
  const { off, ext } = frameOf(bounds);
  const size = (from: number, to: number) => Math.max(1, Math.round((to - from) * UNITS_PER_PX));
  const [width, height] = [size(bounds[0], bounds[2]), size(bounds[1], bounds[3])];
  const kind = shape.fill === null ? ' fill="none"' : '';
  const paths = shape.paths.map(
    (moves) => `<a:path w="${width}" h="${height}"${kind}>${writeMoves(moves, bounds)}</a:path>`,
  );
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escapeXml(name)}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off ${off}/><a:ext ${ext}/></a:xfrm>` +
    `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${paths.join('')}</a:pathLst></a:custGeom>` +
    `${writeFill(shape.fill)}${writeLine(shape.line)}</p:spPr></p:sp>`
  );
}

function writeMoves(moves: readonly Move[], [left, top]: Box): string {
  const pt = ([x, y]: Point) =>
    `<a:pt x="${Math.round((x - left) * UNITS_PER_PX)}" y="${Math.round((y - top) * UNITS_PER_PX)}"/>`;
  const written = (move: Move): string => {
    switch (move.kind) {
      case 'to':
        return `<a:moveTo>${pt(move.at)}</a:moveTo>`;
      case 'line':
        return `<a:lnTo>${pt(move.at)}</a:lnTo>`;
      case 'curve':
        return `<a:cubicBezTo>${pt(move.bends[0])}${pt(move.bends[1])}${pt(move.at)}</a:cubicBezTo>`;
      case 'close':
        return '<a:close/>';
    }
  };
  return moves.map(written).join('');
}

function writeColor(color: string, opacity = 1): string {
  const value = color.replace('#', '').toUpperCase();
  if (opacity >= 1) return `<a:srgbClr val="${value}"/>`;
  return `<a:srgbClr val="${value}"><a:alpha val="${Math.round(opacity * 100_000)}"/></a:srgbClr>`;
}

const PATTERNS = { hatch: 'wdUpDiag', dots: 'pct20' } as const;

function writeFill(fill: Paint | null): string {
  if (fill === null) return '<a:noFill/>';
  if (fill.pattern === 'none') return `<a:solidFill>${writeColor(fill.color, fill.opacity)}</a:solidFill>`;
  // The map shows through the lines of a hatch if the program supports it.
  return `<a:pattFill prst="${PATTERNS[fill.pattern]}"><a:fgClr>${writeColor(fill.color, fill.opacity)}</a:fgClr><a:bgClr>${writeColor('#ffffff', 0)}</a:bgClr></a:pattFill>`;
}

function writeLine(line: LinePaint | null): string {
  if (line === null) return '<a:ln><a:noFill/></a:ln>';
  const dash = writeDash(line.dash);
  return (
    `<a:ln w="${emu(line.widthPx)}" cap="${line.isRound ? 'rnd' : 'flat'}">` +
    `<a:solidFill>${writeColor(line.color, line.opacity)}</a:solidFill>${dash}<a:round/></a:ln>`
  );
}

/** In thousandths of a per cent of the line width. A dot is a very short dash with round ends. */
function writeDash(dash: readonly number[]): string {
  if (dash.length === 0) return '';
  const part = (length: number) => Math.max(1000, Math.round(length * 100_000));
  const stops = Array.from({ length: Math.ceil(dash.length / 2) }, (_, i) => {
    const [ink = 0, gap = ink] = dash.slice(2 * i, 2 * i + 2);
    return `<a:ds d="${part(ink)}" sp="${part(gap)}"/>`;
  });
  return `<a:custDash>${stops.join('')}</a:custDash>`;
}

/** Approximate letter width, em. Text boxes do not wrap, so it need not be exact. */
const LETTER_EM = 0.56;
const LINE_EM = 1.15;

function nameBox({ at, lines, align, sizePx, spacingPx }: NameShape): Box {
  const letters = Math.max(...lines.map((line) => [...line].length));
  const width = letters * (LETTER_EM * sizePx + spacingPx);
  const height = lines.length * LINE_EM * sizePx;
  const left = align === 'middle' ? at[0] - width / 2 : align === 'end' ? at[0] - width : at[0];
  return [left, at[1] - height / 2, left + width, at[1] + height / 2];
}

const ALIGN = { start: 'l', middle: 'ctr', end: 'r' } as const;

function writeName(shape: NameShape, name: string, language: string, ids: ShapeIds): string {
  const { off, ext } = frameOf(nameBox(shape));
  const turn = Math.round(shape.turnDegrees * 60_000);
  const halo =
    shape.halo === null
      ? ''
      : `<a:effectLst><a:glow rad="${emu(shape.halo.widthPx)}">${writeColor(shape.halo.color)}</a:glow></a:effectLst>`;
  const run = (text: string) =>
    `<a:r>${writeRunStyle({
      language,
      sizePx: shape.sizePx,
      color: shape.color,
      opacity: shape.opacity,
      isBold: shape.isBold,
      isItalic: shape.isItalic,
      spacingPx: shape.spacingPx,
      font: shape.font,
      effects: halo,
    })}<a:t>${escapeXml(text)}</a:t></a:r>`;
  const paragraphs = shape.lines.map(
    (line) =>
      `<a:p><a:pPr algn="${ALIGN[shape.align]}"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc></a:pPr>${run(line)}</a:p>`,
  );
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${escapeXml(name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm${turn === 0 ? '' : ` rot="${(turn + 21_600_000) % 21_600_000}"`}><a:off ${off}/><a:ext ${ext}/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`
  );
}

interface RunStyle {
  readonly language: string;
  readonly sizePx: number;
  readonly color: string;
  readonly opacity: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isRaised?: boolean;
  readonly spacingPx: number;
  readonly font: keyof typeof DECK_FONTS;
  readonly effects: string;
}

function writeRunStyle(style: RunStyle): string {
  const hundredthsOfPt = (px: number) => Math.round((px / PX_PER_PT) * 100);
  const attributes = [
    `lang="${style.language}"`,
    `sz="${Math.max(100, hundredthsOfPt(style.sizePx))}"`,
    `b="${style.isBold ? 1 : 0}"`,
    `i="${style.isItalic ? 1 : 0}"`,
    style.spacingPx === 0 ? '' : `spc="${hundredthsOfPt(style.spacingPx)}"`,
    style.isRaised === true ? 'baseline="30000"' : '',
  ].filter((attribute) => attribute !== '');
  const font = DECK_FONTS[style.font];
  return (
    `<a:rPr ${attributes.join(' ')}><a:solidFill>${writeColor(style.color, style.opacity)}</a:solidFill>${style.effects}` +
    `<a:latin typeface="${font}"/><a:cs typeface="${font}"/></a:rPr>`
  );
}

/** The dot at the feature, px. */
const DOT_PX = 4;

/** Returns a group of the leader line, an optional dot at its end, and the text box. */
export function writeCallout(callout: DeckCallout, language: string, ids: ShapeIds): string {
  const { anchor, hasDot, joint, frame, color, fill } = callout;
  const origin = { layer: null, owner: null, part: null };
  const line = { color, opacity: 1, widthPx: 1.5, dash: [], isRound: true };
  const leader: OutlineShape = {
    kind: 'outline',
    origin,
    paths: [
      [
        { kind: 'to', at: anchor },
        { kind: 'line', at: joint },
      ],
    ],
    fill: null,
    line,
  };
  const dots = (hasDot ? [anchor] : []).map(
    ([x, y]): OutlineShape => ({
      kind: 'outline',
      origin,
      paths: [circleMoves(x, y, DOT_PX)],
      fill: { color: fill, opacity: 1, pattern: 'none' },
      line,
    }),
  );
  const box: Box = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height];
  const bounds =
    [leader, ...dots].reduce<Box | null>((sum, shape) => union(sum, boundsOfShape(shape)), box) ?? box;
  const { off, ext } = frameOf(bounds);
  const own = frameOf(box);
  const inset = emu(callout.insetPx);
  const id = ids.next();
  const name = escapeXml(callout.name);
  const run = ({ text, isBold = false, isRaised = false }: DeckPiece) =>
    `<a:r>${writeRunStyle({
      language,
      sizePx: callout.sizePt * PX_PER_PT,
      color,
      opacity: 1,
      isBold,
      isItalic: false,
      isRaised,
      spacingPx: 0,
      font: 'sans',
      effects: '',
    })}<a:t>${escapeXml(text)}</a:t></a:r>`;
  const paragraphs = callout.paragraphs.map(
    (pieces) =>
      `<a:p><a:pPr><a:lnSpc><a:spcPts val="${Math.round(callout.sizePt * callout.lineEm * 100)}"/></a:lnSpc></a:pPr>${pieces.map(run).join('')}</a:p>`,
  );
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>` +
    writeOutline(leader, `${callout.name}: 1`, ids) +
    dots.map((dot) => writeOutline(dot, `${callout.name}: 2`, ids)).join('') +
    `<p:sp><p:nvSpPr><p:cNvPr id="${ids.next()}" name="${name}: 3"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off ${own.off}/><a:ext ${own.ext}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `<a:solidFill>${writeColor(fill)}</a:solidFill><a:ln w="${emu(1)}"><a:solidFill>${writeColor(color)}</a:solidFill></a:ln></p:spPr>` +
    `<p:txBody><a:bodyPr wrap="square" lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>` +
    '</p:grpSp>'
  );
}
