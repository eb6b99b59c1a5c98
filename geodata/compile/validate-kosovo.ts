/** Checks that Kosovo always has its reference to resolution 1244 (1999), and never a separate score. */
import { FILES } from './source.schema.ts';
import type { Check } from './validate.ts';

/** The full formula of the brief, used as the footnote. */
const FORMULA =
  /^All references to Kosovo shall be understood to be in the context of .*resolution 1244 \(1999\)\.$/;
/** Wording in a fact about a single crossing or border. */
const REFERENCE = /understood in the context of Security Council resolution 1244 \(1999\)/;

export const validateKosovo: Check = ({ sources, derived }, problems) => {
  const kosovo = sources.jurisdictions.find(({ iso2 }) => iso2 === 'XK');
  const file = FILES.jurisdiction('XK');
  if (!kosovo) {
    problems.add(file, 'jurisdiction:XK', 'one of the ten is missing', 'Restore the file');
  } else {
    if (!kosovo.footnote || !FORMULA.test(kosovo.footnote)) {
      problems.add(
        file,
        kosovo.id,
        'the footnote with Security Council resolution 1244 (1999) is missing, or weaker than in the brief',
        'Write the formula of the brief in footnote',
      );
    }
    if (!kosovo.displayName.endsWith('*')) {
      problems.add(file, kosovo.id, 'the name to print lacks its asterisk', 'Write Kosovo* in displayName');
    }
  }
  for (const { properties: crossing } of sources.crossings) {
    const administrative = crossing.pair.join() === 'RS,XK';
    if (administrative !== (crossing.line === 'administrative')) {
      problems.add(
        FILES.crossings,
        crossing.id,
        'crossings between Serbia and Kosovo, and only they, lie on an administrative line',
        'Set or remove line: administrative',
      );
    }
    if (administrative && !crossing.facts.some(({ text }) => REFERENCE.test(text))) {
      problems.add(
        FILES.crossings,
        crossing.id,
        'no reference to resolution 1244 (1999)',
        'Say it in a fact',
      );
    }
  }
  const line = derived.borders.find(({ properties }) => properties.id === 'border:RS-XK')?.properties;
  if (line?.line !== 'undetermined' || !line.facts.some(({ text }) => REFERENCE.test(text))) {
    problems.add(
      FILES.borders,
      'border:RS-XK',
      'the line between Serbia and Kosovo is not undetermined, or lacks the reference to resolution 1244 (1999)',
      'Say it in a fact of the border',
    );
  }
  for (const market of sources.markets) {
    const entry = market.jurisdictions.find(({ jurisdiction }) => jurisdiction === 'jurisdiction:XK');
    if (entry && entry.index.length > 0) {
      problems.add(
        FILES.market(market.id),
        market.id,
        'an index score for Kosovo, for which none is published',
        'Leave index empty and name it in unscored',
      );
    }
  }
};
