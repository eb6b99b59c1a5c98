import type { Translated } from '../../messages.ts';
import type en from '../en/threads.ts';

const threads: Translated<typeof en> = {
  'threads.title': '简报的主题',
  'threads.intro': '选择主题，即列出其段落。如果只涉及少数地点，地图会将其突出显示。',
  'threads.driver': '驱动因素',
  'threads.enabler': '助长因素',
  'threads.harm': '危害',
  'threads.response': '应对',
  'threads.pillar': '四大支柱',
};

export default threads;
