/** Tests the texts about saved work in parts of the interface, rendered without a page. */
import type { ComponentType } from 'react';
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { AreasPanel } from '../../../../src/features/areas/areas-panel.tsx';
import { SaveStatus } from '../../../../src/features/briefing-editor/save-status.tsx';
import { openDraft } from '../../../../src/features/briefing-editor/state/open-draft.ts';
import { AssessmentForm } from '../../../../src/features/dossiers/assessment-form.tsx';
import { WhereSaved } from '../../../../src/features/notes/where-saved.tsx';
import { SavedGrades } from '../../../../src/features/records/gradings/gradings.tsx';
import { IncidentsIntro } from '../../../../src/features/records/incidents-intro.tsx';
import { startPlanning } from '../../../../src/features/records/state/begin-planning.ts';
import type { IncidentSet } from '../../../../src/features/records/state/incidents.ts';
import { followSaving } from '../../../../src/features/workspace/state/follow-saving.ts';
import { WorkStatus } from '../../../../src/features/workspace/work-status.tsx';
import areas from '../../../../src/i18n/locales/en/areas.ts';
import compose from '../../../../src/i18n/locales/en/compose.ts';
import dossier from '../../../../src/i18n/locales/en/dossier.ts';
import gradings from '../../../../src/i18n/locales/en/gradings.ts';
import incidents from '../../../../src/i18n/locales/en/incidents.ts';
import plannerNotes from '../../../../src/i18n/locales/en/planner-notes.ts';
import workspace from '../../../../src/i18n/locales/en/workspace.ts';
import { translateEnglish } from '../../../../src/i18n/make-translate.ts';
import { patch } from '../../../../src/state/patch.ts';
import { type SavingChange, setSavingAllowed } from '../../../../src/state/saving-allowed.ts';
import { type AppStore, createAppStore } from '../../../../src/state/store.ts';
import { UiProvider } from '../../../../src/ui/ui-context.tsx';
import { TOKENS } from '../../../../styles/tokens/index.ts';
import { makeAtlas } from '../../builders.ts';
import { makeMadeDraft } from '../../composing/made-draft.ts';

function working(): AppStore {
  const store = createAppStore({ data: { status: 'ready', atlas: makeAtlas() } });
  startPlanning(store);
  openDraft(store, makeMadeDraft(), { takesFocus: false });
  return store;
}

function shown<Props>(store: AppStore, Part: ComponentType<Props>, props: Props & object): string {
  const markup = renderToStaticMarkup(
    jsx(UiProvider, {
      // Rendering without a page reads only the initial state of a store.
      store: createAppStore(store.getState()),
      t: translateEnglish,
      tokens: TOKENS.light,
      children: jsx(Part as ComponentType<object>, props),
    }),
  );
  return markup.replaceAll('&#x27;', "'");
}

function composed(store: AppStore) {
  const { composing } = store.getState();
  if (composing === null) throw new Error('nothing is composed');
  return { composing };
}

/** The texts shown while saving is on, and while it is off. */
const PARTS: readonly (readonly [string, (store: AppStore) => string, string | null, string | null])[] = [
  [
    'notes',
    (store) => shown(store, WhereSaved, {}),
    plannerNotes['plannerNotes.private'],
    plannerNotes['plannerNotes.unkept'],
  ],
  ['areas', (store) => shown(store, AreasPanel, {}), null, areas['areas.refused']],
  [
    'assessments',
    (store) =>
      shown(store, AssessmentForm, { subject: { id: 'border:BG-TR', part: null, isRest: false } as const }),
    dossier['dossier.assess.saved'],
    dossier['dossier.assess.refused'],
  ],
  ['a briefing', (store) => shown(store, SaveStatus, composed(store)), null, compose['compose.off']],
  [
    'gradings',
    (store) => {
      patch(store, 'incidents', { sets: [{ key: 1, name: 'Seized' } as IncidentSet] });
      return shown(store, SavedGrades, {});
    },
    gradings['gradings.saved'],
    gradings['gradings.notSaved'].replace('{name}', 'Seized'),
  ],
  ['own incidents', (store) => shown(store, IncidentsIntro, {}), incidents['incidents.intro.saved'], null],
  [
    'the workspace',
    (store) => shown(store, WorkStatus, {}),
    workspace['workspace.kept.none'],
    'class="caution"',
  ],
];

beforeAll(() => {
  const window = { location: new URL('https://atlas.example/'), matchMedia: () => ({ matches: false }) };
  vi.stubGlobal('window', { ...window, top: window, parent: window });
});
afterEach(() => setSavingAllowed(true));

describe('texts about saved work', () => {
  it.each(PARTS)('shows for %s whether work is saved, after every decision', (_, show, kept, unsaved) => {
    const decided: readonly (readonly [boolean, readonly SavingChange[]])[] = [
      [true, []],
      [false, ['off']],
      [false, ['forgotten']],
      [true, ['forgotten', 'on']],
    ];
    for (const [keeps, all] of decided) {
      const store = working();
      for (const news of all) followSaving(store, news);
      const said = show(store);
      if (kept !== null) expect(said.includes(kept), `${all} ${kept}`).toBe(keeps);
      if (unsaved !== null) expect(said.includes(unsaved), `${all} ${unsaved}`).toBe(!keeps);
    }
  });
});
