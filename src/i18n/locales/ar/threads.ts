import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': 'موضوعات الموجز',
  'threads.intro': 'اختر موضوعًا لعرض مقاطعه. وإذا كان يتعلق بأماكن قليلة، أبرزتها الخريطة.',
  'threads.driver': 'الدوافع',
  'threads.enabler': 'العوامل المساعدة',
  'threads.harm': 'الأضرار',
  'threads.response': 'الاستجابات',
  'threads.pillar': 'الركائز الأربع',
};

export default threads;
