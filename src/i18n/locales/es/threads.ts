import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Temas del informe',
  'threads.intro': 'Elija un tema para ver sus pasajes. Si se refiere a pocos lugares, el mapa los destaca.',
  'threads.driver': 'Factores',
  'threads.enabler': 'Facilitadores',
  'threads.harm': 'Daños',
  'threads.response': 'Respuestas',
  'threads.pillar': 'Los cuatro pilares',
};

export default threads;
