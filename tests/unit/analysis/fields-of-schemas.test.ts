import { expect, it } from 'vitest';
import type { z } from 'zod';
import { makeFieldContext } from '../../../src/analysis/fields/field.ts';
import { fieldsOfRecord } from '../../../src/analysis/fields/fields-of-record.ts';
import {
  borderSchema,
  crossingSchema,
  jurisdictionSchema,
  legSchema,
  nodeSchema,
  placeSchema,
  portSchema,
  routeSchema,
} from '../../../src/domain/atlas.schema.ts';
import type { AtlasRecord } from '../../../src/domain/atlas.ts';
import { translateEnglish } from '../../../src/i18n/make-translate.ts';
import { readCompiledAtlas } from '../../support/compiled-atlas.ts';

const atlas = await readCompiledAtlas();
const context = makeFieldContext(atlas, 'en', translateEnglish);

/** What panels show outside the list: head, evidence, facts, passages, markets, sources, lists of features. */
const OUTSIDE = new Set([
  'id',
  'name',
  'names',
  'evidence',
  'basis',
  'sources',
  'passages',
  'facts',
  'inBrief',
  'markets',
]);

interface Case {
  readonly kind: AtlasRecord['kind'];
  readonly schema: z.ZodObject;
  /** Fields that have a block of their own, draw the map or only decide where a feature is listed. */
  readonly elsewhere: readonly string[];
}

const CASES: readonly Case[] = [
  {
    kind: 'jurisdiction',
    schema: jurisdictionSchema,
    elsewhere: [
      'kind',
      'iso2',
      'iso3',
      'displayName',
      'footnote',
      'group',
      'labelPosition',
      'memberships',
      'neighbours',
      'borders',
      'crossings',
      'ports',
      'legs',
      'nodes',
      'places',
      'bounds',
    ],
  },
  { kind: 'border', schema: borderSchema, elsewhere: ['kind', 'crossings'] },
  { kind: 'crossing', schema: crossingSchema, elsewhere: ['tier', 'statusBrief', 'statusNow'] },
  { kind: 'port', schema: portSchema, elsewhere: ['scope', 'finds'] },
  { kind: 'node', schema: nodeSchema, elsewhere: ['tier', 'legs'] },
  { kind: 'leg', schema: legSchema, elsewhere: ['kind', 'routes', 'branches', 'tier'] },
  {
    kind: 'route',
    schema: routeSchema,
    elsewhere: ['kind', 'routes', 'legs', 'branches', 'lengthKm', 'description'],
  },
  { kind: 'place', schema: placeSchema, elsewhere: ['kind', 'related', 'labelOnly'] },
];

it.each(CASES)(
  'shows every property of a $kind in its list of fields, or elsewhere',
  ({ kind, schema, elsewhere }) => {
    const read = new Set<string>();
    for (const record of atlas.byId.values()) {
      if (record.kind !== kind) continue;
      const properties = new Proxy(record.properties, {
        get(target, key) {
          read.add(String(key));
          return Reflect.get(target, key);
        },
      });
      fieldsOfRecord({ ...record, properties } as AtlasRecord, context);
    }
    const unseen = Object.keys(schema.shape).filter((key) => !read.has(key) && !OUTSIDE.has(key));
    expect(unseen).toEqual(elsewhere);
  },
);
