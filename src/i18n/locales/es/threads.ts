import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'Hilos del informe',
  'threads.intro': 'Elija uno: sus pasajes se reúnen, y aquello de lo que hablan se ilumina en el mapa.',
  'threads.driver': 'Factores',
  'threads.enabler': 'Facilitadores',
  'threads.harm': 'Daños',
  'threads.response': 'Respuestas',
  'threads.pillar': 'Los cuatro pilares',
};

export default threads;
