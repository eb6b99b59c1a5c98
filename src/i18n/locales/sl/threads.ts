import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Niti skozi dokument',
  'threads.intro': 'Izberite eno: njeni odlomki se zberejo in o čemer govorijo, se osvetli na zemljevidu.',
  'threads.driver': 'Gonilni dejavniki',
  'threads.enabler': 'Omogočitveni dejavniki',
  'threads.harm': 'Škoda',
  'threads.response': 'Odzivi',
  'threads.pillar': 'Štirje stebri',
};

export default threads;
