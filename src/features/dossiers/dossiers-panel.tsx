import '../../../styles/css/dossiers.css';
import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import { useEffect, useId } from 'react';
import type { AtlasRecord } from '../../domain/atlas.ts';
import { type DossierSubject, hasDossier, subjectKey, subjectOf } from '../../domain/dossier-subject.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useInterfaceLanguage,
  useName,
  useT,
} from '../../ui/ui-context.tsx';
import { useDossierT } from './dossier-words.ts';
import { loadAssessments } from './state/edit-assessments.ts';
import { useSubjectName } from './use-subject-name.ts';

const KINDS = ['border', 'port', 'crossing'] as const;

/** Opens the dossier of a border, port or crossing, and lists those with an assessment. */
export default function DossiersPanel() {
  const t = useDossierT();
  const say = useT();
  const store = useAppStore();
  const assessed = useAppState(({ assessments }) => assessments.list);
  const nameOfSubject = useSubjectName();
  useEffect(() => void loadAssessments(store), [store]);
  const open = (subject: DossierSubject) => openDialog(store, { kind: 'dossier', subject });
  return (
    <section className="incidents" aria-labelledby="dossiers-heading" data-testid="dossiers">
      <h2 id="dossiers-heading">{say('tool.dossiers')}</h2>
      <p className="incidents-note">{t('dossiers.intro')}</p>
      {KINDS.map((kind) => (
        <SubjectField key={kind} kind={kind} onOpen={open} />
      ))}
      <h2>{t('dossiers.assessed')}</h2>
      {assessed.length === 0 ? (
        <p className="empty">{t('dossiers.none')}</p>
      ) : (
        <ul className="lines">
          {assessed.map(({ subject }) => (
            <li key={subjectKey(subject)}>
              <button type="button" className="link-button" onClick={() => open(subject)}>
                <bdi>{nameOfSubject(subject)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Props {
  readonly kind: (typeof KINDS)[number];
  readonly onOpen: (subject: DossierSubject) => void;
}

/** A list of all features of this kind, and a button: browsers report each step through a list by keyboard. */
function SubjectField({ kind, onOpen }: Props) {
  const t = useDossierT();
  const say = useT();
  const id = useId();
  const atlas = useAtlas();
  const nameOf = useName();
  const { compare } = new Intl.Collator(useInterfaceLanguage());
  const records = [...atlas.byId.values()].filter((one: AtlasRecord) => one.kind === kind);
  const options = records
    .map((one) => ({ id: one.id, name: nameOf(one) }))
    .sort((a, b) => compare(a.name, b.name));
  const open = (form: HTMLFormElement) => {
    const chosen = new FormData(form).get('subject');
    const found = options.find((one) => one.id === chosen)?.id;
    if (found !== undefined && hasDossier(found)) onOpen(subjectOf(found));
  };
  return (
    <form
      className="dossier-choice"
      onSubmit={(event) => {
        event.preventDefault();
        open(event.currentTarget);
      }}
    >
      <label className="field" htmlFor={id}>
        <span>{say(`panel.kind.${kind}`)}</span>
        <select id={id} name="subject" className="select">
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button" data-quiet="">
        {t('dossiers.open')}
      </button>
    </form>
  );
}
