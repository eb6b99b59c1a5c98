import type { Translated } from '../../messages.ts';
import type en from '../en/about.ts';

const about: Translated<typeof en> = {
  // About
  'about.title': '关于《十字路口》',
  'about.what.title': '这是什么',
  'about.what':
    '政策简报“An aid to strategic responses to organized crime in South-Eastern Europe”（联合国毒品和犯罪问题办公室，维也纳，2024年）的地图。它标明哪些是简报所述，哪些有其他来源记载，哪些是参考数据。本图不是联合国出版物。',
  'about.limits':
    '图中线条均非实测路径，任何内容均不供战术使用，也不显示任何个人。简报没有提到本区域的任何道路、过境点或港口：这些内容出自下列来源。',
  'about.languages': '本图集英语以外各语言的文字尚未经母语者阅读。',
  'about.notes.title': '关于名称和边界的说明',
  'about.edition.title': '版本',
  'about.edition': '第{edition}版，{date}',
  'about.checked': '事实核查截至{date}。',
  'about.corrections': '更正',
  'about.noCorrections': '尚未发布任何更正。',
  'about.cite.title': '引用方式',
  'about.cite':
    '《十字路口》（Crossroads）：联合国毒品和犯罪问题办公室东南欧有组织犯罪简报地图集，第{edition}版（{date}）。',
  'about.sources.title': '来源和许可',
  'about.data.title': '数据',
  'about.data': '编译后的文件可以下载，并可在任何地理信息系统中打开。',
  'about.fonts': '字体：Noto Sans和Noto Serif，SIL Open Font License 1.1。',

  // The drawn picture
  'figure.titleSelected': '{name}：东南欧有组织犯罪路线',
  'figure.description':
    '本区域十个国家和领土的地图，标有巴尔干路线和黑海路线、港口、过境点和地点。同样的内容可在地图集的面板中逐个要素阅读。',
  'figure.period': '时段：{period}',
  'figure.briefOnly': '仅限简报本身所述',
  'figure.sources': '来源：{sources}',
  'figure.moreSources': '地图集中还有{count, plural, other {#个来源}}',
  'figure.colophon': '《十字路口》，第{edition}版 · 制图日期：{date}',
  'figure.notUnitedNations': '本图不是联合国地图。',
  'figure.scale': '地图中心处{km, number}公里',

  // Download of the picture
  'picture.intro': '图片按地图现状显示，带标题、图例、来源和两条说明。',
  'picture.flat': '图片为正上方俯视：不保留地图的倾斜。',
  'picture.format': '格式',
  'picture.png': 'PNG，用于幻灯片和文档',
  'picture.svg': 'SVG，用于编辑和印刷',
  'picture.scale': '尺寸',
  'picture.scaleOption': '{scale, number}×（{width, number} × {height, number}像素）',
  'picture.download': '下载',
  'picture.working': '正在绘制图片',
  'picture.done': '图片已在下载文件夹中：{file}',
  'picture.failed': '无法生成图片：{reason}。请试用较小的尺寸，或改用SVG。',
};

export default about;
