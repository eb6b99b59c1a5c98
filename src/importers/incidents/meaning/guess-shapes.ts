/** Guesses the mapping of files with geometries, and the remaining questions. */
import type { Knowledge } from '../knowledge.ts';
import type { Question } from '../mapping.ts';
import { SHAPE_KINDS, type Shapes } from '../raw-table.ts';
import type { SystemId } from '../systems.ts';
import { readDeclared } from './declared-system.ts';
import type { PositionGuess } from './guess-position.ts';
import { guessSwapped, guessSystem, type Point } from './guess-system.ts';
import { sampleRecords } from './sample.ts';
import { idOf, systemOfCode, WGS84 } from './system-list.ts';

const ALONE = new Set([
  SHAPE_KINDS.indexOf('none'),
  SHAPE_KINDS.indexOf('point'),
  SHAPE_KINDS.indexOf('broken'),
]);

export function guessShapes(shapes: Shapes, knowledge: Knowledge): PositionGuess {
  const points = sampleRecords(shapes.x.length)
    .map((record): Point => [shapes.x[record] ?? Number.NaN, shapes.y[record] ?? Number.NaN])
    .filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const { system, text, unknown } = declaredOf(shapes);
  const guess =
    system === null ? guessSystem(points, knowledge, unknown) : guessSwapped(points, system, text, knowledge);
  const count = shapes.kind.reduce((sum, kind) => sum + (ALONE.has(kind) ? 0 : 1), 0);
  const questions: Question[] = [...guess.questions];
  if (count > 0) questions.push({ ask: 'other-shapes', count });
  return {
    position: {
      by: 'shape',
      system: guess.system,
      swapped: guess.swapped,
      others: count > 0 ? null : 'unlocated',
    },
    questions,
  };
}

/** Maximum displayed length of a system's text. */
const SHOWN_LETTERS = 200;

function declaredOf({ system }: Shapes): {
  system: SystemId | null;
  text: string | null;
  unknown: string | null;
} {
  switch (system.from) {
    case 'format':
      return { system: WGS84, text: null, unknown: null };
    case 'code': {
      const known = systemOfCode(system.epsg);
      return known === null
        ? { system: null, text: null, unknown: `EPSG:${system.epsg}` }
        : { system: idOf(known), text: null, unknown: null };
    }
    case 'text': {
      const read = readDeclared(system.text);
      if (read === null) return { system: null, text: null, unknown: nameIn(system.text) };
      return { system: read.system ?? 'declared', text: system.text, unknown: null };
    }
    case 'nothing':
      return { system: null, text: null, unknown: null };
  }
}

/** Returns the name in a definition (WKT or PROJJSON), else its beginning. */
function nameIn(text: string): string {
  const name = /^\s*\w+\s*\[\s*"([^"]+)"/.exec(text)?.[1] ?? /"name"\s*:\s*"([^"]+)"/.exec(text)?.[1];
  return (name ?? text).slice(0, SHOWN_LETTERS);
}
