import type { Translated } from '../../messages.ts';
import type en from '../en/failures.ts';

const failures: Translated<typeof en> = {
  // Links that could not be honoured in full.
  'scene.problem.not-a-number': '“{parameter}”需要数字；“{value}”不是数字。',
  'scene.problem.out-of-range': '“{parameter}”超出范围（{value}），已调整到范围之内。',
  'scene.problem.incomplete-position': '仅有“{parameter}”不构成位置：“lng”和“lat”须一并给出。',
  'scene.problem.unknown-value': '“{parameter}”不能是“{value}”。',
  'scene.problem.unknown-feature': '本版中没有标识为“{value}”的内容（“{parameter}”）。',
  'scene.problem.unknown-market': '“{parameter}”指定的市场“{value}”不在本版中。',
  'scene.problem.unknown-route': '“{parameter}”指定的路线“{value}”不在本版中。',
  'scene.problem.unknown-passage': '简报没有段落“{value}”（“{parameter}”）。',
  'scene.problem.unknown-story': '本版没有汇报“{value}”（“{parameter}”）。改为显示汇报列表。',
  'scene.problem.unknown-chapter': '此汇报没有“{value}”一章（“{parameter}”）。从第一章开始。',
  'scene.problem.not-a-date': '“{parameter}”需要2021、2021-12或2021-12-14这样的日期；“{value}”不是日期。',
  'scene.problem.reversed-period': '时段的结束早于开始（{value}）；已对调两端。',
  'scene.problem.repeated': '“{parameter}”出现不止一次；只有第一个有效。',
  'scene.problem.clashing-layers': '“{parameter}”要求显示两个互相遮盖的图层；已略去“{value}”。',
  'scene.problem.unknown-parameter': '“{parameter}”在本版中没有意义。',
  'scene.problem.unknown-version': '该链接由本版不认识的版本（{value}）生成；显示的是能够读取的内容。',

  'export.error.tooLarge': '图片对本浏览器来说太大',
  'export.error.noCanvas': '本浏览器没有提供绘图画布',
  'export.error.notDrawn': '本浏览器无法绘制',
  'export.error.notMade': '本浏览器内存不足',
  'export.error.noFont': '有一个字体文件未能取得',
  'export.error.noPart': '本站有一个文件未能取得',
  'export.error.otherPart': '本站有一个文件版本不同；请重新加载页面',

  // Failures
  'error.data.title': '无法加载地图集',
  'error.unexpected.title': '此处出了问题',
  'error.unexpected.what': '页面的这一部分已停止工作：{reason}。',
  'error.unexpected.do': '您的选择保存在地址栏中。重新加载即可再次启动这一部分。',
  'error.reload': '重新加载',

  // Problems of a link
  'scene.problems.title': '链接的部分内容无法采用',

  // The atlas could not be loaded.
  'error.data.unreachable': '无法获取文件“{file}”。请检查连接后重试；此前打开过的内容可离线使用。',
  'error.data.status': '服务器对文件“{file}”的回应为{status}。请稍后重试，或告知本站管理者。',
  'error.data.unreadable':
    '已取得文件“{file}”，但它不是本版所读的数据（{detail}）。请重新加载页面以取得匹配的文件。',
  'error.data.cancelled': '加载已停止。请重试以继续。',
};

export default failures;
