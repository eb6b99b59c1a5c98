import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Niti skozi dokument',
  'threads.intro': 'Izberite nit za seznam njenih odlomkov. Če zadeva malo krajev, jih zemljevid osvetli.',
  'threads.driver': 'Gonilni dejavniki',
  'threads.enabler': 'Omogočitveni dejavniki',
  'threads.harm': 'Škoda',
  'threads.response': 'Odzivi',
  'threads.pillar': 'Štirje stebri',
};

export default threads;
