import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { baselines, differences, readBaseline, writeArtefact } from '../visual/baseline.mjs';
import { createCrew, SIZE } from '../visual/crew.mjs';
import { photograph } from '../visual/photograph.mjs';
import { stories } from '../visual/storybook.mjs';

const update = (id) => `npm run visual:update -- ${id}`;

describe('looks', { concurrency: SIZE }, () => {
  let crew;

  before(async () => {
    crew = await createCrew();
  });

  after(() => crew?.close());

  const existing = new Set(baselines());

  for (const story of stories()) {
    const { id, title, name } = story;
    test(`${title}, ${name}: looks as it did`, async () => {
      assert.ok(existing.has(id), `There is no baseline of ${id}. Make it: ${update(id)}`);
      const sheet = await crew.withPage((page, address) => photograph(page, story, address));
      const found = differences(readBaseline(id), sheet);
      if (found.length === 0) return;
      const views = found.map(({ name, worst }) => `${name} (${worst} pixels in one square)`);
      assert.fail(
        `${id} looks otherwise: ${views.join('; ')}. Old, new and what is different: ` +
          `${writeArtefact(id, found)}. If it is meant so: ${update(id)}`,
      );
    });
  }

  test('no baseline is left of a story that is gone', () => {
    const ids = new Set(stories().map(({ id }) => id));
    const left = [...existing].filter((id) => !ids.has(id));
    assert.deepEqual(left, [], `Remove them: ${update(left.join(' '))}`);
  });
});
