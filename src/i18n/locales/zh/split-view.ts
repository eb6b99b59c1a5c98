import type { Translated } from '../../messages.ts';
import type en from '../en/split-view.ts';

const splitView: Translated<typeof en> = {
  'split.left': '左',
  'split.right': '右',
  'split.map': '右半地图：{name}',
  'split.missing': '无法绘制这一半：浏览器提供不了第二张地图。',
  'split.handle': '地图两半之间的分界线',
  'split.value': '{left} {first}，{right} {second}',
  'split.swipe': '用可拉动的线分开',
  'split.beside': '并列',
  'split.bar': '比较',
  'split.date': '{side}：截至',
  'split.latest': '最新日期',
  'split.wrongDate': '请填写年、月或日，例如 2006、2006-05 或 2006-05-31。',
  'split.swap': '左右互换',
  'split.end': '结束比较',
  'split.note': '图层、筛选和时间轴改变左侧地图。',
};

export default splitView;
