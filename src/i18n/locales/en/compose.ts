/** The briefing editor. */
const compose = {
  'compose.region': 'Briefing editor',
  'compose.title': 'Title of the briefing',
  'compose.untitled': 'Untitled briefing',
  'compose.untitledChapter': 'Chapter {number}',
  'compose.add': 'Add this view',
  'compose.added': 'Added as chapter {number} of “{title}”.',
  'compose.full': 'A briefing has at most {most} chapters. Remove one first.',
  'compose.undo': 'Undo',
  'compose.redo': 'Redo',
  'compose.undone': 'Undone.',
  'compose.redone': 'Redone.',
  'compose.present': 'Present',
  'compose.presentFromHere': 'Present from here',
  'compose.export': 'Export',
  'compose.file': 'Save as a file',
  'compose.close': 'Close the briefing',
  'compose.empty': 'No chapters yet. Set the map, markets and layers, then add this view.',
  'compose.needsChapter': 'Add a chapter first.',
  'compose.about':
    '{chapters, plural, one {# chapter} other {# chapters}}, {minutes, plural, one {# minute} other {# minutes}}',
  'compose.saved': 'Saved in this browser: {time}.',
  'compose.saving': 'Saving…',
  'compose.notYet': 'Saved in this browser after the first change.',
  'compose.off': 'Saving is off: the briefing is lost when you close the page.',
  'compose.refused':
    'This browser cannot save more: there is no space, or storage is switched off. Save the briefing as a file.',
  'compose.chapters': 'Chapters',
  'compose.moveUp': 'Move up: {title}',
  'compose.moveDown': 'Move down: {title}',
  'compose.moved': '“{title}” is chapter {number} now.',
  'compose.notMoved': '“{title}” was not moved.',
  'compose.drag': 'Drag to another place',
  'compose.duplicate': 'Duplicate',
  'compose.duplicated': 'Duplicated as chapter {number}.',
  'compose.remove': 'Remove',
  'compose.removed': '“{title}” was removed. You can undo this.',
  'compose.chapterTitle': 'Title',
  'compose.text': 'Text',
  'compose.text.note':
    'Each line is a paragraph. Select a feature, or read a passage, to name or cite it here.',
  'compose.text.long':
    '{words} words are on screen. Keep to {most}: what starts on a later line follows “Read more”.',
  'compose.text.rest':
    '{words} words are on screen. The rest follows “Read more” and is in the notes of slides.',
  'compose.fieldFull':
    'The field is full ({most} characters). Text beyond this, including pasted text, was left out.',
  'compose.notes': 'Speaker’s notes',
  'compose.insert.feature': 'Name {name} here',
  'compose.insert.cite': 'Cite {passage} here',
  'compose.insert.source': 'Cite a source of {name}',
  'compose.inserted': 'Added: {name}',
  'compose.unlink': 'Remove the link to {name}',
  'compose.paste': 'This replaces {count, plural, one {# citation} other {# citations}}.',
  'compose.paste.replace': 'Replace',
  'compose.seconds': 'Planned seconds',
  'compose.view': 'View',
  'compose.takeView': 'Use the current view',
  'compose.viewTaken': 'The chapter now shows the current view.',
  'compose.showView': 'Show it on the map',
  'compose.layers': 'Layers',
  'compose.highlight': 'Highlighted features',
  'compose.highlight.none': 'Features that are highlighted while the chapter is shown.',
  'compose.highlight.add': 'Highlight {name}',
  'compose.highlight.remove': 'Remove the highlight of {name}',
  'compose.highlight.added': '{name} is highlighted.',
  'compose.highlight.removed': '{name} is no longer highlighted.',
  'compose.highlight.point': 'Choose features on the map',
  'compose.highlight.pointing':
    'Choose features on the map or by search. Choosing one again removes it. Escape ends this.',
  'compose.highlight.full': 'A chapter has at most {most} highlighted features.',
  'compose.callouts': 'Callouts',
  'compose.callouts.none': 'Text beside a feature on the map.',
  'compose.callouts.add': 'Add at {name}',
  'compose.callouts.select': 'To add a callout, select a feature on the map or by search.',
  'compose.callouts.point': 'Choose a feature on the map',
  'compose.callouts.pointing': 'Choose the feature on the map. Escape ends this.',
  'compose.callouts.added': 'Callout at {name} added. Write its text.',
  'compose.callouts.taken': '{name} already has a callout.',
  'compose.callouts.full': 'A chapter has at most {most} callouts.',
  'compose.callout': 'At {name}',
  'compose.callout.move': 'Move to {name}',
  'compose.callout.remove': 'Remove the callout at {name}',
  'compose.figure': 'Key figure',
  'compose.figure.none': 'None',
  'compose.figure.schengen': 'Schengen area',
  'compose.figure.detections': 'Irregular crossings',
  'compose.figure.seizures': 'Drugs found in ports',
  'compose.figure.scores': 'Scores of markets',
  'compose.figure.coverage': 'Coverage',
  'compose.figure.changes': 'Changes',
  'compose.figure.passages': 'Passages',
  'compose.figure.business-model': 'Business model',
  'compose.figure.landscape': 'Illicit markets',
  'compose.passages': 'Passages of the brief',
  'compose.passages.add': 'Add the open passage: {passage}',
  'compose.passages.remove': 'Remove {passage}',
  'compose.passages.note':
    'Open a passage in the brief to add it. While presenting, one key shows it in full.',
  'compose.summary': 'Summary',
  'compose.problems': 'This edition of the data lacks some items. They stay in the briefing.',
  'compose.problem.feature': 'Feature {id}',
  'compose.problem.cited': 'Passage or source {id}',
  'compose.problem.figure': 'Key figure {id}',
  'compose.own': 'Your briefings',
  'compose.own.intro':
    'Saved only in this browser, until you delete them or its data is cleared. Save important briefings as files.',
  'compose.own.notDeleted':
    '“{title}” was not deleted: this browser does not allow changing saved data. Try again, or reload the page.',
  'compose.own.notRestored':
    '“{title}” could not be restored: this browser cannot save it. Free some space and retry before closing this list.',
  'compose.own.new': 'New briefing',
  'compose.own.open': 'Open a file',
  'compose.own.edit': 'Edit',
  'compose.own.delete': 'Delete',
  'compose.own.deleted': '“{title}” was deleted.',
  'compose.own.restore': 'Restore',
  'compose.own.changed': 'changed {time}',
  'compose.own.isOpen': 'open now',
  'compose.own.refused': 'Saved briefings cannot be read: storage is switched off in this browser.',
  'compose.own.unreadable':
    'The saved “{title}” is unreadable: it is damaged or from a newer Crossroads. If you saved a file, open that.',
  'compose.own.saveRecord': 'Save what is still readable',
  'compose.own.gone': '“{title}” is no longer saved in this browser: it was deleted meanwhile.',
  'compose.own.older':
    'The last changes of “{title}” could not be read. This is the state saved before them.',
  'compose.copyOf': '{title} (copy)',
  'compose.resumed': '“{title}” is open again, as it was saved at {time}.',
  'compose.waiting': 'You were editing “{title}”, saved at {time}.',
  'compose.goOn': 'Continue',
  'compose.atRisk':
    'This browser has not saved the last changes of “{title}”. Save it as a file first, or they are lost.',
  'compose.fileSaved': 'The file is in your downloads.',
  'compose.goOnWithout': 'Continue without saving',
  'compose.lost':
    'The last changes of “{title}”, now closed, could not be saved. Save it as a file, or they are lost.',
  'compose.viewTooLong': 'The current view has too many settings for a chapter. The chapter is unchanged.',
  'compose.fault.unreadable':
    'The browser could not read it: it may have been moved, changed or locked since. Choose it again.',
  'compose.forked':
    'Another window has changed this briefing. Your changes here are saved as a separate briefing.',
  'compose.deletedElsewhere':
    'This briefing was deleted in another window, but is still open and saved here. Close it to delete it.',
  'compose.besides':
    'This browser has another version of the briefing. The file was opened as a separate briefing.',
  'compose.alreadyOpen': '“{title}” is already open, identical to the file.',
  'compose.fault': '“{name}” was not opened. Your open work is unchanged.',
  'compose.fault.too-large':
    'The file has {megabytes} MB; the limit is {limit} MB. Choose a file that was saved here.',
  'compose.fault.not-text':
    'The file is not text, or is damaged. Choose a file that ends in .crossroads.json.',
  'compose.fault.syntax':
    'The file is damaged or not a briefing: line {line}, column {column} cannot be read. Use another copy.',
  'compose.fault.too-deep':
    'Line {line}, column {column}: too many levels of nesting. Choose a file that was saved here.',
  'compose.fault.repeated-name':
    'Line {line}, column {column}: “{found}” occurs twice. Remove one of the two.',
  'compose.fault.not-a-briefing': 'This is not a briefing. Choose a file that ends in .crossroads.json.',
  'compose.fault.newer-version':
    'The file has version {version}; this atlas opens versions up to {known}. Reload, or open it in a newer atlas.',
  'compose.fault.missing': 'Line {line}: {pointer} is missing. Add it, or use another copy of the file.',
  'compose.fault.unknown-field':
    'Line {line}: {pointer} is not a field of briefings. Remove it from the file.',
  'compose.fault.wrong-kind': 'Line {line}: {pointer} is not of the form {limit}. Correct it in the file.',
  'compose.fault.not-allowed':
    'Line {line}: {pointer} has a value that is not allowed. Correct it in the file.',
  'compose.fault.too-long':
    'Line {line}: {pointer} has more than {limit} characters. Shorten it in the file.',
  'compose.fault.too-many':
    'Line {line}: {pointer} has more than {limit} entries. Remove some from the file.',
  'compose.fault.out-of-range': 'Line {line}: {pointer} is outside {limit}. Correct it in the file.',
  'compose.fault.unfit-letters':
    'Line {line}: {pointer} has control characters, or characters that change text direction. Remove them from the file.',
  'compose.fault.repeated': 'Line {line}: {pointer} occurs twice. Remove one of the two.',
} as const;

export default compose;
