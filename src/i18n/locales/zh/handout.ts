import type { Translated } from '../../messages.ts';
import type en from '../en/handout.ts';

const handout: Translated<typeof en> = {
  'handout.made': '《十字路口》，第{edition}版 · {date}',
  'handout.chapters': '章节',
  'handout.signs': '地图上的字母对应其下的标注，正文中的数字对应本章的来源。',
  'handout.place': '{title} · 第{number}章，共{count}章',
  'handout.callouts': '地图标注',
  'handout.notes': '讲稿',
};

export default handout;
