/** Composing a briefing. */
const compose = {
  'compose.region': 'Briefing that is composed',
  'compose.title': 'Title of the briefing',
  'compose.untitled': 'Untitled briefing',
  'compose.untitledChapter': 'Chapter {number}',
  'compose.add': 'Add this view',
  'compose.added': 'Added as chapter {number} of “{title}”.',
  'compose.full': 'A briefing has {most} chapters at most. Take one out first.',
  'compose.undo': 'Undo',
  'compose.redo': 'Redo',
  'compose.undone': 'Undone.',
  'compose.redone': 'Done again.',
  'compose.present': 'Present',
  'compose.presentFromHere': 'Present from here',
  'compose.export': 'Export',
  'compose.file': 'Save as a file',
  'compose.close': 'Close the briefing',
  'compose.empty':
    'No chapter yet. Move the map, choose markets and layers until it shows what you speak of; then add this view.',
  'compose.needsChapter': 'Needs a chapter first.',
  'compose.about':
    '{chapters, plural, one {# chapter} other {# chapters}}, {minutes, plural, one {# minute} other {# minutes}}',
  'compose.kept': 'Saved in this browser: {time}.',
  'compose.keeping': 'Saving…',
  'compose.notYet': 'Saved in this browser from the first change on.',
  'compose.off': 'Saving is off: the briefing ends when you close the page.',
  'compose.refused':
    'This browser cannot save more: there is no space, or storage is switched off. Save the briefing as a file.',
  'compose.chapters': 'Chapters',
  'compose.moveUp': 'Move up: {title}',
  'compose.moveDown': 'Move down: {title}',
  'compose.moved': '“{title}” is chapter {number} now.',
  'compose.notMoved': '“{title}” stays where it was.',
  'compose.drag': 'Drag to another place',
  'compose.duplicate': 'Duplicate',
  'compose.duplicated': 'Duplicated as chapter {number}.',
  'compose.remove': 'Take out',
  'compose.removed': '“{title}” was taken out. Undo brings it back.',
  'compose.chapterTitle': 'Title',
  'compose.text': 'What the room reads',
  'compose.text.note':
    'Each line is a paragraph. Select a feature, or read a passage, to name or cite it here.',
  'compose.text.long': '{letters} letters: more than about {most} are small on the wall.',
  'compose.fieldFull':
    'The field is full: it takes {most} letters. Anything beyond, also of what was pasted, was left out.',
  'compose.notes': 'What the speaker says',
  'compose.insert.feature': 'Name {name} here',
  'compose.insert.cite': 'Cite {passage} here',
  'compose.seconds': 'Planned seconds',
  'compose.view': 'View',
  'compose.takeView': 'Take the view on screen',
  'compose.viewTaken': 'The chapter shows the view on screen now.',
  'compose.showView': 'Show it on the map',
  'compose.layers': 'Layers',
  'compose.lit': 'What stands out',
  'compose.lit.none': 'Features that are drawn stronger than the others while the chapter is shown.',
  'compose.lit.add': 'Let {name} stand out',
  'compose.lit.remove': 'Let {name} stand out no longer',
  'compose.lit.added': '{name} stands out.',
  'compose.lit.removed': '{name} stands out no longer.',
  'compose.lit.point': 'Point at features on the map',
  'compose.lit.pointing':
    'Choose features on the map or by search; one that stands out already is taken out. Escape ends it.',
  'compose.lit.full': 'No more than {most} features stand out in a chapter.',
  'compose.callouts': 'Callouts',
  'compose.callouts.none': 'Words that stand beside a feature on the map.',
  'compose.callouts.add': 'Add at {name}',
  'compose.callouts.select': 'Select a feature on the map or by search, to add a callout at it.',
  'compose.callouts.point': 'Point at it on the map',
  'compose.callouts.pointing': 'Choose the feature on the map. Escape ends it.',
  'compose.callouts.added': 'Callout at {name}. Write what stands there.',
  'compose.callouts.taken': 'There is a callout at {name} already.',
  'compose.callouts.full': 'A chapter has {most} callouts at most.',
  'compose.callout': 'At {name}',
  'compose.callout.move': 'Move to {name}',
  'compose.callout.remove': 'Take out the callout at {name}',
  'compose.passages': 'Passages of the brief',
  'compose.passages.add': 'Add the open passage: {passage}',
  'compose.passages.remove': 'Remove {passage}',
  'compose.passages.note':
    'Open a passage in the brief to add it: one key shows it in full while presenting.',
  'compose.summary': 'What it is about',
  'compose.problems':
    'This edition of the data does not know all of it. What it does not know stays in the briefing.',
  'compose.problem.feature': 'Feature {id}',
  'compose.problem.cited': 'Passage or source {id}',
  'compose.own': 'Your briefings',
  'compose.own.intro':
    'Saved in this browser only, until you delete them or clear its data. A browser that is short of space may clear them itself. Save important briefings as files.',
  'compose.own.notDeleted':
    '“{title}” was not deleted: this browser does not allow changing saved data. Try again, or load this page again.',
  'compose.own.notRestored':
    '“{title}” could not be restored: this browser does not allow saving it. Free some space and try again, before you close this list.',
  'compose.own.new': 'Compose a new one',
  'compose.own.open': 'Open a file',
  'compose.own.edit': 'Go on composing',
  'compose.own.delete': 'Delete',
  'compose.own.deleted': '“{title}” was deleted.',
  'compose.own.restore': 'Bring it back',
  'compose.own.changed': 'changed {time}',
  'compose.own.isOpen': 'being composed now',
  'compose.own.refused': 'Saved briefings cannot be read: storage is switched off in this browser.',
  'compose.own.unreadable':
    'The saved “{title}” can no longer be read: it is damaged, or a newer version of Crossroads saved it. If you saved it as a file, you can open that file.',
  'compose.own.saveRecord': 'Save what is still readable',
  'compose.own.gone': '“{title}” is no longer saved in this browser: it was deleted meanwhile.',
  'compose.own.older':
    'The last changes of “{title}” could not be read. This is the state saved before them.',
  'compose.copyOf': '{title} (copy)',
  'compose.resumed': '“{title}” is open again, as it was saved at {time}.',
  'compose.waiting': 'You were composing “{title}”, saved at {time}.',
  'compose.goOn': 'Go on',
  'compose.atRisk':
    'This browser has not saved the last changes of “{title}”. They are lost with what you asked for, unless you save the briefing as a file first.',
  'compose.fileSaved': 'The file was given to the browser’s downloads.',
  'compose.goOnWithout': 'Go on without them',
  'compose.lost':
    'This browser could not save the last changes of “{title}”, which is no longer open. Save it as a file now, or they are lost.',
  'compose.viewTooLong':
    'The view on screen holds more choices than a chapter can. The chapter stays as it was.',
  'compose.fault.unreadable':
    'The browser could not read it: it may have been moved, changed or locked since. Choose it again.',
  'compose.forked':
    'The same briefing was changed in another window. Both are saved: what you compose here is now a separate briefing.',
  'compose.deletedElsewhere':
    'This briefing was deleted in another window. It is open here, and so it is saved again: close it to delete it.',
  'compose.besides':
    'A different state of the same briefing is saved in this browser. The file was opened beside it, as a separate briefing.',
  'compose.alreadyOpen': '“{title}” is open already, just as it is in the file.',
  'compose.fault': '“{name}” was not opened. Nothing that is open was changed.',
  'compose.fault.too-large':
    'It has {megabytes} MB; a briefing has {limit} MB at most. Choose a file that was saved here.',
  'compose.fault.not-text': 'It is no text, or a damaged one. Choose a file that ends in .crossroads.json.',
  'compose.fault.syntax':
    'It is damaged, or no briefing: line {line}, column {column} cannot be read. Take another copy of the file.',
  'compose.fault.too-deep':
    'Line {line}, column {column}: it is nested deeper than any briefing. Choose a file that was saved here.',
  'compose.fault.repeated-name':
    'Line {line}, column {column}: “{found}” is given twice. Take out one of the two.',
  'compose.fault.not-a-briefing':
    'It is the file of something else. Files of briefings end in .crossroads.json.',
  'compose.fault.newer-version':
    'A newer version of Crossroads saved it (version {version} of the file; this one reads up to {known}). Open it there, or load this page again to get the newer one.',
  'compose.fault.missing': 'Line {line}: {pointer} is missing. Add it, or take another copy of the file.',
  'compose.fault.unknown-field': 'Line {line}: {pointer} belongs to no briefing. Take it out of the file.',
  'compose.fault.wrong-kind': 'Line {line}: {pointer} is not of the form {limit}. Correct it in the file.',
  'compose.fault.not-allowed':
    'Line {line}: {pointer} holds what may not stand there. Correct it in the file.',
  'compose.fault.too-long': 'Line {line}: {pointer} has more than {limit} letters. Shorten it in the file.',
  'compose.fault.too-many':
    'Line {line}: {pointer} has more than {limit} entries. Take some out of the file.',
  'compose.fault.out-of-range': 'Line {line}: {pointer} is outside {limit}. Correct it in the file.',
  'compose.fault.unfit-letters':
    'Line {line}: {pointer} holds control characters, or signs that turn the direction of text. Take them out of the file.',
  'compose.fault.repeated': 'Line {line}: {pointer} stands there twice. Take out one of the two.',
} as const;

export default compose;
