/** What a host may do with the pages that it shows: hear them, and send them on. */
const MOST_LINES = 8;

const list = document.querySelector('#messages');
for (const type of ['ready', 'resize', 'select']) {
  document.querySelector('#chapter').addEventListener(`crossroads-${type}`, ({ detail }) => {
    const line = document.createElement('li');
    line.textContent = `${type} ${JSON.stringify(detail)}`;
    list.append(line);
    if (list.childElementCount > MOST_LINES) list.firstElementChild.remove();
  });
}

for (const button of document.querySelectorAll('[data-to]')) {
  button.addEventListener('click', () => document.querySelector('#chapter').goto(button.dataset.to));
}

// A frame without the element: its height is taken from what its own window says, and from nobody else.
const frame = document.querySelector('#frame');
addEventListener('message', ({ source, data }) => {
  const height = data?.crossroads === 1 && source === frame.contentWindow ? data.height : 0;
  if (height > 0) frame.height = Math.min(height, 20_000);
});
