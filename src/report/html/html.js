// Makes the summary's tables sortable, filterable and short. Without it they are whole and in order.
'use strict';

const pageSize = 200;
const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
const statusRank = {x: 0, v: 1, u: 2, n: 3, y: 4};

function sortKey(row, column) {
  const cell = row.cells[column];
  return cell.dataset.v ?? statusRank[cell.className] ?? cell.textContent;
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function enhance(table) {
  const body = table.tBodies[0];
  const headings = [...table.tHead.rows[0].cells];
  const isMatrix = table.dataset.table === 'matrix';
  let rows = [...body.rows];
  let limit = pageSize;

  const words = element('input', {type: 'search'});
  const requirement = element('select', {});
  const status = element('select', {});
  const shown = element('output', {});
  const more = element('button', {type: 'button', textContent: table.dataset.more});

  const texts = new Map(rows.map((row) => [
    row, [...row.cells].slice(0, isMatrix ? 1 : 3).map((cell) => cell.textContent).join(' ').toLowerCase()]));

  function fits(row) {
    if (!texts.get(row).includes(words.value.trim().toLowerCase())) return false;
    if (!isMatrix || !status.value) return true;
    const column = Number(requirement.value);
    if (column > 0) return row.cells[column].className === status.value;
    return [...row.cells].some((cell) => cell.className === status.value);
  }

  function show() {
    let count = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      if (!row.hidden) ++count;
      // Rows below the fold of a page are printed all the same; those that do not fit are not.
      row.classList.toggle('later', !row.hidden && count > limit);
    }
    more.hidden = count <= limit;
    shown.textContent = table.dataset.shown.replace('{n}', Math.min(count, limit)).replace('{all}', count);
  }

  function sortBy(heading, column) {
    const ascending = heading.getAttribute('aria-sort') !== 'ascending';
    for (const other of headings) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    const keys = new Map(rows.map((row) => [row, String(sortKey(row, column))]));
    rows.sort((a, b) => (ascending ? 1 : -1) * collator.compare(keys.get(a), keys.get(b)));
    body.append(...rows);
    show();
  }

  headings.forEach((heading, column) => {
    const button = element('button', {type: 'button'}, element('span', {textContent: heading.textContent}));
    button.addEventListener('click', () => sortBy(heading, column));
    heading.replaceChildren(button);
  });

  const tools = element('div', {className: 'tools'}, element('label', {}, table.dataset.filter, words));
  if (isMatrix) {
    headings.forEach((heading, column) => requirement.append(
      new Option(column === 0 ? table.dataset.any : heading.textContent, column)));
    status.append(new Option(table.dataset.any, ''));
    for (const item of JSON.parse(table.dataset.statuses)) status.append(new Option(item[1], item[0]));
    tools.append(element('label', {}, table.dataset.requirement, requirement),
      element('label', {}, table.dataset.status, status));
  }
  tools.append(shown, more);
  table.closest('.scroll').before(tools);
  const again = () => { limit = pageSize; show(); };
  words.addEventListener('input', again);
  requirement.addEventListener('change', again);
  status.addEventListener('change', again);
  more.addEventListener('click', () => { limit += pageSize; show(); });
  show();
}

document.querySelectorAll('table[data-table]').forEach(enhance);

// What is folded up would be missing on paper.
addEventListener('beforeprint', () => document.querySelectorAll('details').forEach((part) => { part.open = true; }));
