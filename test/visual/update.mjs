import {
  baselines,
  differences,
  readBaseline,
  removeBaseline,
  writeBaseline,
} from './baseline.mjs';
import { createCrew, SIZE } from './crew.mjs';
import { photograph } from './photograph.mjs';
import { stories } from './storybook.mjs';

/** Renews the baselines of all stories, or of those whose ids hold one of the arguments. */
const wanted = process.argv.slice(2);
const isWanted = (id) => wanted.length === 0 || wanted.some((part) => id.includes(part));

const all = stories();
const left = all.filter(({ id }) => isWanted(id));
const existing = new Set(baselines());
let changed = 0;

function tell(what, id) {
  changed += 1;
  console.log(`${what} ${id}`);
}

for (const id of existing) {
  if (!isWanted(id) || all.some((story) => story.id === id)) continue;
  removeBaseline(id);
  tell('removed', id);
}

const crew = await createCrew();

async function work() {
  for (let story = left.shift(); story; story = left.shift()) {
    const { id } = story;
    const sheet = await crew.withPage((page, address) => photograph(page, story, address));
    if (existing.has(id)) {
      const found = differences(readBaseline(id), sheet);
      if (found.length === 0) continue;
      tell('changed', `${id} (${found.map(({ name }) => name).join('; ')})`);
    } else {
      tell('new    ', id);
    }
    writeBaseline(id, sheet);
  }
}

try {
  await Promise.all(Array.from({ length: SIZE }, work));
} finally {
  await crew.close();
}
console.log(changed === 0 ? 'All baselines are up to date.' : `${changed} baselines renewed.`);
