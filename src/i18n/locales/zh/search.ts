import type { Translated } from '../../messages.ts';
import type en from '../en/search.ts';

const search: Translated<typeof en> = {
  'search.texts.digest': '简报的段落',
  'search.texts.original': '原文中',
  'search.in.original': '在原文中',
  'search.in.heading': '在标题中',
  'search.forgiven': '已容错拼写：{words}',
  'search.seeAll': '在阅读器中查看全部{count, number}处',
  'search.loading': '正在获取段落……',
  'search.failed': '无法获取段落：只搜索名称。',
  'search.noPassage': '没有段落包含{count, plural, =1 {这个词} other {所有这些词}}。',
  'search.do.dossier': '档案：{name}',
  'search.do.notes': '您的手记',
  'search.do.compare.words': '比较 对比 并列 之前 之后 差异 年份',
};

export default search;
