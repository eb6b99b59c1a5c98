import { openDialog } from '../../state/commands/show-panels.ts';
import { loadBrief } from '../reader/state/load-brief.ts';
import '../../../styles/css/fields.css';
import '../../../styles/css/dossiers.css';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Digest } from '../../domain/brief.ts';
import { areaOfSubject, type DossierSubject, isAreaSubject } from '../../domain/dossier-subject.ts';
import { isolate } from '../../lib/isolate.ts';
import { BriefAwaited } from '../../ui/brief-awaited.tsx';
import { Dialog } from '../../ui/primitives/dialog.tsx';
import { useAppState, useAppStore, useScene, useT, useVisible } from '../../ui/ui-context.tsx';
import { loadAreas } from '../areas/state/edit-areas.ts';
import { HiddenSelection } from '../details/index.ts';
import { AssessmentForm } from './assessment-form.tsx';
import { DossierViews } from './dossier-views.tsx';
import { useDossierT } from './dossier-words.ts';
import { loadAssessments } from './state/edit-assessments.ts';
import { NEAR_KM, SubjectFields } from './subject-fields.tsx';
import { useDossiers } from './use-dossier.ts';
import { useSubjectName } from './use-subject-name.ts';

/** Dossier of a border, section, port, crossing or user's area, with the user's assessment. */
export default function DossierDialog() {
  const dialog = useAppState(({ session }) => session.dialog);
  return dialog?.kind === 'dossier' ? <Opened subject={dialog.subject} /> : null;
}

function Opened({ subject }: { readonly subject: DossierSubject }) {
  const t = useDossierT();
  const say = useT();
  const store = useAppStore();
  const name = useSubjectName()(subject);
  const brief = useAppState((state) => state.brief);
  useEffect(() => void loadBrief(store), [store]);
  // Typing before the saved assessment loads would overwrite it.
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    void Promise.all([loadAreas(store), loadAssessments(store)]).then(() => setLoaded(true));
  }, [store]);
  useCloseWhenLeft();
  return (
    <Dialog
      title={t('dossier.title', { name: isolate(name) })}
      size="wide"
      onClose={() => openDialog(store, null)}
    >
      {brief.status === 'ready' && isLoaded && <Told subject={subject} digest={brief.digest} />}
      <BriefAwaited waiting={say('ui.briefLoading')} />
    </Dialog>
  );
}

/** Closes the dialog when a link selects a feature or passage behind it. */
function useCloseWhenLeft(): void {
  const store = useAppStore();
  const place = useScene(({ selection, passage }) => `${selection} ${passage}`);
  const first = useRef(place);
  useEffect(() => {
    if (place !== first.current) openDialog(store, null);
  }, [place, store]);
}

interface ToldProps {
  readonly subject: DossierSubject;
  readonly digest: Digest;
}

function Told({ subject, digest }: ToldProps) {
  const t = useDossierT();
  const [nearKm, setNearKm] = useState<number>(NEAR_KM[1]);
  // Deferred, so that dragging a section stays fluid.
  const dossiers = useDossiers(useDeferredValue(subject), digest, nearKm);
  const { byId } = useVisible();
  const isArea = isAreaSubject(subject.id);
  const isShown = isAreaSubject(subject.id) || byId.has(subject.id);
  const area = areaOfSubject(subject);
  const isDeleted = useAppState(({ areas }) => area !== null && !areas.list.some(({ id }) => id === area));
  if (isDeleted) {
    return (
      <div className="dossier">
        <p className="caution" role="status">
          {t('dossier.area.gone')}
        </p>
        <AssessmentForm subject={subject} />
      </div>
    );
  }
  return (
    <div className="dossier">
      <p className="dossier-intro">{t('dossier.intro')}</p>
      {!isArea && <SubjectFields subject={subject} nearKm={nearKm} onNear={setNearKm} />}
      {!isShown && <HiddenSelection />}
      {isShown && dossiers === null && (
        <p className="caution" role="status">
          {t('dossier.part.none')}
        </p>
      )}
      {dossiers !== null && (
        <DossierViews subject={subject} dossiers={dossiers} digest={digest} nearKm={isArea ? null : nearKm} />
      )}
    </div>
  );
}
