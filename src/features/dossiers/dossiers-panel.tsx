import '../../../styles/css/dossiers.css';
import '../../../styles/css/fields.css';
import '../../../styles/css/incidents.css';
import { useEffect, useId } from 'react';
import {
  type DossierSubject,
  hasDossier,
  subjectKey,
  subjectOf,
  subjectOfArea,
} from '../../domain/dossier-subject.ts';
import { openDialog } from '../../state/commands/show-panels.ts';
import {
  useAppState,
  useAppStore,
  useAtlas,
  useInterfaceLanguage,
  useName,
  useT,
} from '../../ui/ui-context.tsx';
import { loadAreas } from '../areas/state/edit-areas.ts';
import { useDossierT } from './dossier-words.ts';
import { loadAssessments } from './state/edit-assessments.ts';
import { useSubjectName } from './use-subject-name.ts';

const KINDS = ['border', 'port', 'crossing'] as const;

/** Opens the dossier of a border, port, crossing or user's area, and lists those with an assessment. */
export default function DossiersPanel() {
  const t = useDossierT();
  const say = useT();
  const store = useAppStore();
  const assessed = useAppState(({ assessments }) => assessments.list);
  const nameOfSubject = useSubjectName();
  useEffect(() => {
    // Areas first: until they are there, those with an assessment would seem deleted.
    void loadAreas(store).then(() => loadAssessments(store));
  }, [store]);
  const open = (subject: DossierSubject) => openDialog(store, { kind: 'dossier', subject });
  return (
    <section className="incidents" aria-labelledby="dossiers-heading" data-testid="dossiers">
      <h2 id="dossiers-heading">{say('tool.dossiers')}</h2>
      <p className="incidents-note">{t('dossiers.intro')}</p>
      {KINDS.map((kind) => (
        <FeatureField key={kind} kind={kind} onOpen={open} />
      ))}
      <AreaField onOpen={open} />
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

interface OpenProps {
  readonly onOpen: (subject: DossierSubject) => void;
}

function FeatureField({ kind, onOpen }: OpenProps & { readonly kind: (typeof KINDS)[number] }) {
  const say = useT();
  const atlas = useAtlas();
  const nameOf = useName();
  const options = [...atlas.byId.values()].flatMap((one) =>
    one.kind === kind && hasDossier(one.id) ? [{ name: nameOf(one), subject: subjectOf(one.id) }] : [],
  );
  return <SubjectField label={say(`panel.kind.${kind}`)} options={options} onOpen={onOpen} />;
}

/** Nothing without areas. */
function AreaField({ onOpen }: OpenProps) {
  const t = useDossierT();
  const areas = useAppState((state) => state.areas.list);
  const options = areas.map(({ id, name }) => ({ name, subject: subjectOfArea(id) }));
  if (options.length === 0) return null;
  return <SubjectField label={t('dossier.area')} options={options} onOpen={onOpen} />;
}

interface Props extends OpenProps {
  readonly label: string;
  readonly options: readonly { readonly name: string; readonly subject: DossierSubject }[];
}

/** A list by name, and a button: browsers report each step through a list by keyboard. */
function SubjectField({ label, options, onOpen }: Props) {
  const t = useDossierT();
  const id = useId();
  const { compare } = new Intl.Collator(useInterfaceLanguage());
  const open = (form: HTMLFormElement) => {
    const chosen = new FormData(form).get('subject');
    const found = options.find(({ subject }) => subject.id === chosen);
    if (found !== undefined) onOpen(found.subject);
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
        <span>{label}</span>
        <select id={id} name="subject" className="select">
          {options
            .toSorted((a, b) => compare(a.name, b.name))
            .map(({ name, subject }) => (
              <option key={subject.id} value={subject.id}>
                {name}
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
