import { useEffect, useRef, useState } from 'react';
import type { ShapeWork } from '../../analysis/area/work-out-shape.ts';
import type { AreaShape } from '../../domain/area.ts';
import { type IncidentSession, openIncidentSession } from '../../workers/incident-session.ts';
import { useAreasT } from './area-words.ts';
import { describeShapeFault } from './fault-words.ts';

interface ShapeWorking {
  /** Progress from 0 to 1; `null` when idle. */
  readonly share: number | null;
  /** Error message. */
  readonly fault: string;
  readonly setFault: (fault: string) => void;
  readonly start: (work: ShapeWork, onShape: (shape: AreaShape) => void) => void;
}

/** Computes shapes in a worker, since large ones take seconds. The worker ends with its form. */
export function useShapeWork(): ShapeWorking {
  const t = useAreasT();
  const session = useRef<IncidentSession | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => () => session.current?.end(), []);
  const start: ShapeWorking['start'] = (work, onShape) => {
    if (share !== null) return;
    setFault('');
    setShare(0);
    const own = openIncidentSession();
    session.current = own;
    void own
      .ask('shape', { work }, (progress) => {
        if (progress.of === 'shaping') setShare(progress.records / progress.totalRecords);
      })
      .then((answer) => {
        own.end();
        if (!answer.ok && answer.failure.kind === 'cancelled') return;
        setShare(null);
        if (!answer.ok) setFault(t('areas.fault.failed'));
        else if (!answer.value.ok) setFault(describeShapeFault({ kind: answer.value.failure }, t));
        else if (answer.value.value.length === 0) setFault(t('areas.fault.nothing'));
        else onShape(answer.value.value);
      });
  };
  return { share, fault, setFault, start };
}
