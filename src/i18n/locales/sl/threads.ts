import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Teme dokumenta',
  'threads.intro': 'Izberite temo za seznam njenih odlomkov. Če zadeva malo krajev, jih zemljevid poudari.',
  'threads.driver': 'Gonilni dejavniki',
  'threads.enabler': 'Omogočitveni dejavniki',
  'threads.harm': 'Škoda',
  'threads.response': 'Odzivi',
  'threads.pillar': 'Štirje stebri',
};

export default threads;
