import { describe, expectTypeOf, it } from 'vitest';
import type { MessageArguments } from '../../../src/i18n/message-arguments.ts';

describe('MessageArguments', () => {
  it('reads simple, typed and nested arguments but no plural option names', () => {
    type Found =
      MessageArguments<'{name}: {count, plural, one {leg of {route}} other {# legs}} since {from, date, long}, {kind, select, road {road} other {rail}}'>;
    expectTypeOf<Found>().toEqualTypeOf<{
      readonly name: string | number;
      readonly count: number;
      readonly route: string | number;
      readonly from: Date | number;
      readonly kind: string | number;
    }>();
  });
  it('finds no arguments in plain text', () => {
    expectTypeOf<keyof MessageArguments<'No arguments.'>>().toEqualTypeOf<never>();
  });
});
