import type { Translated } from '../../messages.ts';
import type en from '../en/drop.ts';

const drop: Translated<typeof en> = {
  'drop.hint': '松开即可打开',
  'drop.leftOut': '文件逐个打开，此次打开{name}。{count, plural, other {其余#个文件未打开。}}',
  'drop.later': '{name}已打开，汇报结束后会显示在地图旁。',
  'drop.pick': '重新打开视图',
  'drop.pick.about': '在此制作的图片带有其视图。选择一张，或拖放到地图上，视图便恢复原样。',
  'drop.pick.button': '选择图片……',
  'drop.opened': '{name}的视图已打开。',
  'drop.chapter': '该图片取自汇报“{title}”的“{chapter}”一章。',
  'drop.presentFrom': '从此处放映',
  'drop.failed': '{name}没有打开任何视图。',
  'drop.failure.too-large': '它大于{limit} MB，超过在此制作的任何图片。',
  'drop.failure.unreadable': '浏览器无法读取：它可能已被移动。请重新选择。',
  'drop.failure.no-picture': '它既不是PNG图片，也不是SVG图片。请选择在此制作的图片。',
  'drop.failure.damaged': '图片被截断或已损坏。请让对方重新发送。',
  'drop.failure.nothing-carried':
    '它不带视图：或是在别处制作，或是途中有程序去掉了视图。请使用制作时的原文件。',
  'drop.failure.not-understood': '它所带的不是本地图集的视图。请使用制作时的原文件。',
  'drop.failure.newer': '它由地图集的更新版本制作。请重新加载本页后再试。',
};

export default drop;
