import { expect } from 'chai';
import type { CareerPath } from '../../src/index.js';
import { all, button, parts, textOf } from '../support/element.js';
import { allFlat, flatText, mountGuide, section, within, type Guide } from '../support/guide.js';
import { until } from '../support/until.js';

const PEER = '/data/peer-support-specialist/peer-support-specialist';

/** Each career with what shows it: its own file, and the script that brings it along. */
const CASES: [name: string, file: string, attributes: Record<string, string>][] = [
  ['the peer support specialist’s file', `${PEER}.en.json`, { src: `${PEER}.en.json` }],
  ['the same in Spanish', `${PEER}.es.json`, { src: `${PEER}.es.json`, lang: 'es' }],
  ['the built-in career', `${PEER}.en.json`, {}],
  ['the built-in career in Spanish', `${PEER}.es.json`, { lang: 'es' }],
  ...['en', 'es'].map((lang): [string, string, Record<string, string>] => {
    const file = '/data/community-health-worker/community-health-worker.en.json';
    return [`the example for authors on a page in ${lang}`, file, { src: file, lang }];
  }),
];

/** Texts shorter than this may be a part of another one. */
const LONG = 30;

describe('The whole guide says all there is, once', () => {
  for (const [name, file, attributes] of CASES) {
    describe(`of ${name}`, () => {
      let career: CareerPath;
      let guide: Guide;
      let text: string;

      before(async () => {
        career = (await (await fetch(file)).json()) as CareerPath;
      });

      // What a test puts on the page is taken away after it.
      beforeEach(async () => {
        guide = await mountGuide({ attributes: { ...attributes, storage: 'none' } });
        text = flatText(guide);
      });

      const timesIn = (whole: string, piece: string) => whole.split(piece).length - 1;

      /** Each of the texts is said; a long one exactly once. */
      const expectSaid = (texts: readonly string[], where = text) => {
        expect(texts, 'texts to look for').not.to.deep.equal([]);
        const times = Object.fromEntries(texts.map((it) => [it, timesIn(where, oneLine(it))]));
        for (const [it, count] of Object.entries(times)) {
          if (it.length > LONG) expect(count, it).to.equal(1);
          else expect(count, it).to.be.at.least(1);
        }
      };

      /** The items of the lists are these texts, each as often as the data has it, in its order. */
      const expectItems = (items: readonly Element[], texts: readonly string[]) =>
        expect(items.map(textOf)).to.deep.equal(texts.map(oneLine));

      const listOf = (heading: string) => [
        ...allFlat(
          guide,
          `ul[aria-labelledby="${heading}"] > li, ol[aria-labelledby="${heading}"] > li`,
        ),
      ];

      it('the role, and what it is not', () => {
        const { role, workEnvironment: place = {}, occupation } = career;
        expectSaid([career.summary, role!.summary, ...(place.summary ? [place.summary] : [])]);
        expectItems(listOf('is'), role!.is);
        expectItems(listOf('is-not'), role!.isNot ?? []);
        expectItems(listOf('settings'), place.settings ?? []);
        expectItems(listOf('schedule'), place.schedule ?? []);
        expectItems(listOf('specialties'), place.specialties ?? []);
        const codes = listOf('statistics').map(textOf);
        expect(codes).to.have.length(occupation!.codes.length);
        occupation!.codes.forEach(({ title, code, evidence }, i) => {
          for (const it of [title, code, evidence]) expect(codes[i]).to.include(it);
        });
        if (occupation!.note) expectSaid([occupation!.note]);
      });

      it('the levels, with their tips and duties', () => {
        const ladder = within(guide, 'peer-career-ladder');
        const levels = career.levels!;
        const rungs = parts(ladder, 'rung');
        expect(rungs).to.have.length(levels.length);
        expectSaid(levels.map(({ summary }) => summary));
        levels.forEach((level, i) => {
          const rung = rungs[i]!;
          expect(textOf(rung.querySelector('[part~=rung__title]')!)).to.include(level.title);
          for (const title of level.alternateTitles ?? []) expect(textOf(rung)).to.include(title);
          if (level.experience?.note) expect(textOf(rung)).to.include(level.experience.note);
          expectItems([...rung.querySelectorAll('.tips > li')], level.tips ?? []);
          // The lowest rung has none below it to change from.
          expectItems([...rung.querySelectorAll('dd li')], i > 0 ? (level.newDuties ?? []) : []);
        });
        expectSaid(levels.flatMap(({ tips = [] }) => tips));
        expectSaid(levels.flatMap(({ newDuties = [] }) => newDuties));
      });

      it('the figures of pay, those of similar jobs when somebody compares', async () => {
        const chart = within(guide, 'peer-salary-chart');
        const pay = career.pay!;
        const isNeighbour = ({ kind }: (typeof pay)[number]) => kind === 'proxy-percentiles';
        const own = pay.filter((it) => !isNeighbour(it));
        expect(parts(chart, 'row')).to.have.length(own.length);
        const neighbours = pay.filter(isNeighbour);
        if (neighbours.length > 0) {
          button(chart, /^(Compare with|Comparar con)/).click();
          await until(() => parts(chart, 'row').length > own.length, 'for similar jobs');
        }
        const rows = parts(chart, 'row').map(textOf);
        expect(rows).to.have.length(pay.length);
        [...own, ...neighbours].forEach((entry, i) => {
          const { level, occupation, range, percentiles, note } = entry;
          const title = career.levels!.find(({ id }) => id === level)?.title ?? occupation!.title;
          expect(rows[i]).to.include(title);
          const figures = [range?.min, range?.max, ...Object.values(percentiles ?? {})];
          for (const figure of figures) {
            if (figure !== undefined) expect(rows[i]).to.include(figure.toLocaleString('en'));
          }
          if (note) expectSaid([note], textOf(chart.shadowRoot!));
        });
      });

      it('the steps and their actions', () => {
        const checklist = within(guide, 'peer-step-checklist');
        const steps = career.steps!;
        const drawn = parts(checklist, 'step');
        expect(drawn).to.have.length(steps.length);
        expectSaid(steps.map(({ title }) => title));
        expectSaid(steps.map(({ summary }) => summary));
        steps.forEach(({ title, actions = [] }, i) => {
          const step = drawn[i]!;
          expect(textOf(step.querySelector('[part~=step__title]')!)).to.include(title);
          const items = [...step.querySelectorAll('.actions > li')];
          if (actions.length > 0)
            expectItems(
              items,
              actions.map((action) => action.text),
            );
          else expect(items, `the step itself, for ${title}`).to.have.length(1);
        });
        const actions = steps.flatMap((step) => step.actions ?? []);
        expectSaid(actions.map((action) => action.text));
        const alone = steps.filter((step) => !step.actions?.length).length;
        // Each step has a box of its own to set it aside.
        expect(all(checklist, 'input[type=checkbox]')).to.have.length(
          actions.length + alone + steps.length,
        );
      });

      it('the responsibilities', () => {
        const list = within(guide, 'peer-responsibility-list');
        const groups = career.responsibilities!;
        const drawn = parts(list, 'group');
        expect(drawn).to.have.length(groups.length);
        groups.forEach(({ title, items }, i) => {
          expect(textOf(drawn[i]!)).to.include(title);
          expectItems([...drawn[i]!.querySelectorAll('li')], items);
        });
        expectSaid(
          groups.flatMap(({ items }) => items),
          flatText(list),
        );
      });

      it('the skills', () => {
        const list = within(guide, 'peer-skill-list');
        const skills = career.skills!;
        expectItems(
          parts(list, 'subheading'),
          skills.map(({ title }) => title),
        );
        expect(parts(list, 'skill')).to.have.length(skills.length);
        expectSaid(skills.map(({ summary }) => summary));
      });

      it('the questions and their answers', () => {
        const list = within(guide, 'peer-career-faq');
        const faq = career.faq!;
        expectItems(
          parts(list, 'question__title'),
          faq.map(({ question }) => question),
        );
        expect(parts(list, 'question__answer')).to.have.length(faq.length);
        expectSaid(faq.flatMap(({ question, answer }) => [question, answer]));
      });

      it('the help, with each way to reach it', () => {
        const { support = [] } = career;
        const place = guide.shadowRoot!.querySelector('#support');
        expect(place !== null).to.equal(support.length > 0);
        if (!place) return;
        const drawn = [...place.querySelectorAll('.help')];
        expect(drawn).to.have.length(support.length);
        support.forEach(({ title, text: about, links = [] }, i) => {
          expect(textOf(drawn[i]!)).to.include(title).and.to.include(about);
          const shown = [...drawn[i]!.querySelectorAll('a')];
          expect(shown.map((it) => [textOf(it), it.getAttribute('href')])).to.deep.equal(
            links.map(({ label, url }) => [label, url]),
          );
        });
        expectSaid(support.map((it) => it.text));
      });

      it('where to read on', () => {
        const { resources = [] } = career;
        const items = listOf('resources-title');
        expect(items).to.have.length(resources.length);
        resources.forEach(({ title, url, purpose }, i) => {
          expect(textOf(items[i]!)).to.include(title).and.to.include(purpose);
          expect(items[i]!.querySelector('a')!.getAttribute('href')).to.equal(url);
        });
        if (resources.length > 0) expectSaid(resources.map(({ purpose }) => purpose));
      });

      it('the sources, with who published them', () => {
        const items = [...section(guide, 'sources').querySelectorAll('li')].map(textOf);
        expect(items).to.have.length(career.sources.length);
        for (const { title, publisher, note } of career.sources) {
          const found = items.filter((it) => it.startsWith(title));
          expect(found, title).to.have.length(1);
          if (publisher) expect(found[0]).to.include(publisher);
          if (note) expect(found[0]).to.include(note);
        }
      });

      it('and nothing that is no text', () => {
        expect(text).not.to.match(/\b(?:undefined|null|NaN)\b|\[object/);
      });
    });
  }
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
