import type { Translated } from '../../messages.ts';
import type en from '../en/page.ts';

const page: Translated<typeof en> = {
  'app.title': '十字路口',
  'app.subtitle': '东南欧有组织犯罪路线',

  // Interface: words used all over
  'ui.close': '关闭',
  'ui.cancel': '取消',
  'ui.dismiss': '知道了',
  'ui.retry': '重试',
  'ui.skip': '跳过',
  'ui.skipToMap': '跳到地图',
  'ui.skipToDetails': '跳到详情',
  'ui.skipToTimeline': '跳到时间线',
  'ui.layersRegion': '市场、路线和图层',
  'ui.mapRegion': '地图',
  'tool.layers': '图层',
  'ui.tab.feature': '详情',
  'ui.tab.brief': '简报',
  'tool.editor': '编辑器',
  'tool.network': '网络',
  'ui.briefLoading': '正在获取阅读器……',
  'ui.openTime': '时间',
  'ui.sheet': '面板',
  'ui.sheetHandle': '面板高度',
  'ui.sheet.low': '低',
  'ui.sheet.half': '半屏',
  'ui.sheet.full': '全高',
  'ui.titleSelected': '{name} – {title}',
  'ui.hidePanels': '隐藏面板',
  'ui.showPanels': '显示面板',
  'tool.library': '列表',
  'tool.data': '数据',
  'tool.explore': '探索',
  'tool.compare': '比较',
  'tool.areas': '区域',
  'tool.dossiers': '档案',
  'tool.notes': '手记',
  'room.nav': '分区',
  'room.atlas': '地图集',
  'room.briefings': '汇报',
  'room.plan': '工作',
  'room.publish': '发布',
  'ui.tab.record': '记录',
  'ui.menu': '更多',
  'room.atlas.about': '阅读地图和简报',
  'room.briefings.about': '放映、编辑和下载汇报',
  'room.plan.about': '使用您的记录、路径和关注区',
  'room.publish.about': '把本地图集的页面放到其他网站',
  'ui.tools': '视图和工具',

  // Beside the words of every passage
  'passage.paraphrase': '本文由我们转述，并非联合国毒品和犯罪问题办公室的原文。这不是联合国出版物。',

  // Welcome: the details panel without a selection
  'welcome.title': '地图上的联合国毒品和犯罪问题办公室简报',
  'welcome.finding':
    '简报成文以来，申根区的外部边界已经移动：{all, number}个辖区中有{now, number}个在其内，{date}为{before, number}个。',
  'welcome.intro':
    '本地图集把联合国毒品和犯罪问题办公室关于东南欧有组织犯罪的政策简报绘在地图上，并附每条线的依据。',
  'welcome.read.title': '如何阅读地图',
  'welcome.read.band': '柔和的色带：简报所述。它表示方向，不是道路。',
  'welcome.read.line': '实线：我们至少读过一部分的文件报道此处、该国或该路线上有此市场。',
  'welcome.read.dashed': '长划线：仅读过摘要的文件有此报道。',
  'welcome.read.thin': '细线：道路、铁路或航线存在；没有来源将其与市场联系起来。',
  'welcome.read.dotted': '点线：示意。没有来源记载。',
  'welcome.read.schematic': '线条为示意，并非实测。放大后展宽为走廊。',
  'welcome.start.title': '从哪里开始',
  'welcome.start.world': '查看与世界其他地区的联系',
  'welcome.start.keyboard': '用键盘探索',

  // Notes
  'notes.label': '关于地图的说明',
  'notes.handling': '处理标识',
  'notes.kosovo': '* 凡提及科索沃，均应在联合国安全理事会第1244 (1999)号决议的背景下加以理解。',
  'notes.boundaries': '边界、名称和称谓不意味着得到联合国的认可或接受。',
  'notes.partMissing': '无法获取地图集的一部分。请检查连接，然后重新加载：地址保留您的视图。',
  'notes.documentStorage': '浏览器无法更改所存的文档。要删除它，请在浏览器设置中清除本站数据。',
  'notes.settingsNotKept': '本浏览器不保存设置：设置只保留到页面关闭为止。',
  'notes.schematic': '路线线条为示意性质。',

  // Use without a network
  'offline.ready': '已保存：地图集现在无需网络即可使用。',
  'offline.update': '地图集的新版本已就绪。',
  'offline.updateNow': '立即更新',
};

export default page;
