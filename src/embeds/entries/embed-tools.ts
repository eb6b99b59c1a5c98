/**
 * Loaded when the table or the walk of an embedded page is opened: makes table heads sort buttons, and steps
 * through the network. Runs as a module, also in a frame without an origin; `embed-page.ts` lists what the
 * page must contain.
 *
 * Method of the walk: the legs of a place are a toolbar, one stop of the Tab key with a roving tabindex,
 * moved through by arrow keys, Home and End (ARIA Authoring Practices Guide,
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ and “Managing focus within components using a roving
 * tabindex” of https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/). Sorting:
 * https://www.w3.org/WAI/ARIA/apg/patterns/table/examples/sortable-table/.
 *
 * Nothing is announced twice: focus announces the place, then the live region its legs.
 */
import { announce } from '../announce.ts';
import { rowOrder, type SortOrder, turnOrder } from '../sort-rows.ts';
import {
  busiestOf,
  fill,
  type Step,
  sayLegs,
  startsOf,
  stepsFrom,
  type WalkFile,
  type WalkWords,
} from '../walk.ts';

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(new URL(address, location.href), {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className !== '') element.className = className;
  return element;
}

function makeButton(text: string, onPress: () => void, className = ''): HTMLButtonElement {
  const button = make('button', text, className);
  button.type = 'button';
  button.addEventListener('click', onPress);
  return button;
}

function sortTable(table: HTMLTableElement, words: WalkWords): void {
  const body = table.tBodies[0];
  if (body === undefined) return;
  const rows = [...body.rows];
  const heads = [...table.querySelectorAll('thead th')];
  let order: SortOrder | null = null;
  for (const [column, head] of heads.entries()) {
    const name = head.textContent;
    const press = () => {
      order = turnOrder(order, column);
      const texts = rows.map((row) => row.cells[column]?.textContent ?? '');
      body.append(...rowOrder(texts, order, words.collation).flatMap((at) => rows[at] ?? []));
      for (const one of heads) one.removeAttribute('aria-sort');
      if (order !== null) head.setAttribute('aria-sort', order.direction);
      announce(fill(words.sorted[order?.direction ?? 'none'], name));
    };
    head.replaceChildren(makeButton(name, press));
  }
}

/**
 * @param details the opened element
 * @param file its data
 */
function beginWalk(details: HTMLDetailsElement, file: WalkFile, words: WalkWords): void {
  const starts = startsOf(file, words);
  const first = busiestOf(starts, file);
  if (first === undefined) return;
  const nameOf = (place: number) => words.places[place] ?? '';
  const here = make('h2');
  here.tabIndex = -1;
  here.id = 'walk-here';
  const count = make('p');
  const steps = make('div', '', 'steps');
  steps.role = 'toolbar';
  steps.ariaOrientation = 'vertical';
  steps.setAttribute('aria-labelledby', here.id);
  const wayBack = make('p');
  const behind: number[] = [];
  let place = first;

  const show = (): readonly Step[] => {
    const legs = stepsFrom(place, file, words);
    here.textContent = fill(words.here, nameOf(place));
    count.textContent = words.legs[legs.length] ?? '';
    steps.replaceChildren(
      ...legs.map((leg, at) => {
        const button = makeButton('', () => go(leg.to));
        button.tabIndex = at === 0 ? 0 : -1;
        // Screen readers do not announce the line break after the place.
        button.append(
          make('b', nameOf(leg.to)),
          make('span', words.marks.semicolon, 'unseen'),
          make('small', leg.told.join(words.marks.semicolon)),
        );
        return button;
      }),
    );
    const last = behind.at(-1);
    wayBack.replaceChildren(
      ...(last === undefined ? [] : [makeButton(fill(words.back, nameOf(last)), turnBack, 'way-back')]),
    );
    return legs;
  };
  const arrive = (to: number) => {
    place = to;
    const legs = show();
    here.focus();
    announce(sayLegs(legs, words));
  };
  const go = (to: number) => {
    behind.push(place);
    arrive(to);
  };
  const turnBack = () => {
    const to = behind.pop();
    if (to !== undefined) arrive(to);
  };

  const choice = make('select');
  choice.append(...starts.map((at) => new Option(nameOf(at), `${at}`, at === first, at === first)));
  choice.addEventListener('change', () => {
    behind.length = 0;
    place = Number(choice.value);
    announce(sayLegs(show(), words));
  });
  const label = make('label', `${words.start} `);
  label.append(choice);

  const stage = make('div');
  stage.append(label, here, count, steps, wayBack);
  stage.addEventListener('keydown', (event) => {
    if (event.target !== here && !steps.contains(event.target as Node)) return;
    const buttons = [...steps.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const to = nextOf(event.key, at, buttons.length);
    const next = to === null ? undefined : buttons[to];
    if (next === undefined) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
  const legs = show();
  details.querySelector('summary ~ p')?.replaceWith(stage);
  announce(`${here.textContent}${words.marks.stop}${sayLegs(legs, words)}`);
}

/** @param at -1 before the first. Wraps around at both ends. */
function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (Math.max(at, 0) + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** At once if it is already open, as when this script loads. */
function whenOpen(details: HTMLDetailsElement, task: () => Promise<void>): void {
  // The table has the same content, and the page refers to it.
  const run = () => void task().catch(() => undefined);
  if (details.open) run();
  else details.addEventListener('toggle', run, { once: true });
}

const words = fetchJson<WalkWords>(document.documentElement.dataset['words'] ?? '');
const table = document.querySelector<HTMLDetailsElement>('details.table');
const rows = table?.querySelector('table');
if (table && rows) whenOpen(table, async () => sortTable(rows, await words));
const walk = document.querySelector<HTMLDetailsElement>('details[data-walk]');
if (walk !== null) {
  whenOpen(walk, async () => {
    const file = fetchJson<WalkFile>(walk.dataset['walk'] ?? '');
    beginWalk(walk, await file, await words);
  });
}
