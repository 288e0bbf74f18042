import { expect } from 'chai';
import { all, textOf, untilState } from '../support/element.js';
import {
  cdnAddress,
  classicScript,
  moduleScript,
  openPage,
  openPageWith,
  PAUSE,
  release,
  type PartnerPage,
} from '../support/partner-page.js';
import { until } from '../support/until.js';
import { openRung, troubleOn } from '../support/walk.js';

const SCRIPTS: [name: string, head: string][] = [
  ['the module script', moduleScript('peer-career.js')],
  ['the classic script', classicScript('peer-career.iife.js')],
];

const LINK = '<a href="/careers">Read about this career</a>';
const marker = (widget: string, attributes = '', children = LINK) =>
  `<div data-peer-widget="${widget}" ${attributes}>${children}</div>`;

const elementsOn = ({ document }: PartnerPage) => [
  ...document.querySelectorAll<HTMLElement>('[data-peer-widget] > *'),
];
const tagsOn = (page: PartnerPage) => elementsOn(page).map(({ localName }) => localName);

async function mounted(page: PartnerPage, tag = 'peer-career-ladder'): Promise<HTMLElement> {
  const element = await until(
    () => page.document.querySelector<HTMLElement>(`[data-peer-widget] ${tag}`)!,
    `for ${tag} in its marker`,
  );
  await untilState(element, 'ready');
  return element;
}

/** Puts markup on a page that is there already. */
function add({ document }: PartnerPage, html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.append(template.content);
  return document.body.lastElementChild as HTMLElement;
}

describe('a mount marker', () => {
  for (const [name, head] of SCRIPTS) {
    describe(`with ${name}`, () => {
      it('becomes the element that it names, with its attributes and its link', async () => {
        const page = await openPageWith(
          head,
          marker('career-ladder', 'data-peer-level="senior" data-peer-heading-level="3"'),
        );
        const ladder = await mounted(page);
        expect(openRung(ladder)).to.equal(2);
        expect(all(ladder, 'h3')).to.have.length(1);
        expect(textOf(ladder.querySelector('a')!)).to.equal('Read about this career');
        expect(ladder.querySelector('a')!.checkVisibility()).to.equal(false);
        expect(troubleOn(page)).to.deep.equal([]);
      });

      it('speaks the language that it names', async () => {
        const page = await openPageWith(
          head,
          marker('peer-salary-chart', 'data-peer-lang="es" class="wide"'),
        );
        const chart = await mounted(page, 'peer-salary-chart');
        await until(() => textOf(chart.shadowRoot!).includes('al año'), 'for Spanish');
      });

      it('becomes the element when it comes to the page later', async () => {
        const page = await openPageWith(head, '<main></main>');
        await page.window.customElements.whenDefined('peer-career-ladder');
        add(page, `<section>${marker('career-ladder')}${marker('salary-chart')}</section>`);
        await mounted(page);
        await mounted(page, 'peer-salary-chart');
        expect(troubleOn(page)).to.deep.equal([]);
      });

      it('stands in what an editor made of it, paragraphs and all', async () => {
        const inner = `<p>&nbsp;</p><p>${LINK}</p>`;
        const page = await openPageWith(
          head,
          `<div class="editor"><p>Before.</p>${marker('career-ladder', '', inner)}<p>After.</p></div>`,
        );
        const ladder = await mounted(page);
        expect(ladder.querySelectorAll('p')).to.have.length(2);
        expect(ladder.querySelector('p')!.checkVisibility()).to.equal(false);
        const texts = [...page.document.querySelectorAll('.editor > p')].map(textOf);
        expect(texts).to.deep.equal(['Before.', 'After.']);
      });

      it('is mounted once, also when it moves, goes and comes back, or is copied', async () => {
        const page = await openPageWith(head, marker('career-ladder') + '<main></main>');
        const ladder = await mounted(page);
        const place = page.document.querySelector('[data-peer-widget]')!;
        const main = page.document.querySelector('main')!;
        main.append(place);
        place.remove();
        page.document.body.prepend(place);
        main.append(place.cloneNode(true));
        add(page, marker('salary-chart'));
        await mounted(page, 'peer-salary-chart');
        expect(tagsOn(page)).to.deep.equal([
          'peer-career-ladder',
          'peer-career-ladder',
          'peer-salary-chart',
        ]);
        expect(elementsOn(page)[0]).to.equal(ladder);
        await untilState(ladder, 'ready');
        expect(troubleOn(page)).to.deep.equal([]);
      });

      it('that goes before its element has come does no harm', async () => {
        const page = await openPageWith(head, '');
        await page.window.customElements.whenDefined('peer-career-ladder');
        add(page, marker('career-ladder')).remove();
        add(page, marker('salary-chart'));
        await mounted(page, 'peer-salary-chart');
        expect(troubleOn(page)).to.deep.equal([]);
      });

      it('that names nothing says so once, with all that there is, and keeps its link', async () => {
        const page = await openPageWith(
          head,
          marker('carreer-ladder') + marker('carreer-ladder') + marker('salary-chart'),
        );
        await mounted(page, 'peer-salary-chart');
        const { messages, errors } = page.window.recorded;
        await until(() => messages.length > 0, 'for the warning');
        expect(messages).to.deep.equal([
          'warn: data-peer-widget="carreer-ladder" names no widget. There are: career-ladder, ' +
            'salary-chart, step-checklist, role-overview, responsibility-list, skill-list, ' +
            'career-faq, certification-finder, career-advisor, career-path.',
        ]);
        expect(errors).to.deep.equal([]);
        expect(page.document.querySelector('a')!.checkVisibility()).to.equal(true);
      });

      it('cannot make a handler or a style of what a filter let through', async () => {
        const page = await openPageWith(
          head,
          marker(
            'career-ladder',
            'data-peer-onclick="document.title = 1" data-peer-style="color: red" data-peer-level="lead"',
          ),
        );
        const ladder = await mounted(page);
        expect(ladder.getAttributeNames()).to.deep.equal(['level']);
      });

      it('is mounted on a page that allows nothing but the script', async () => {
        const page = await openPage('strict', { fields: { head } });
        const { document } = page;
        document.querySelector('peer-career-ladder')!.remove();
        const place = document.createElement('div');
        place.dataset['peerWidget'] = 'career-ladder';
        place.dataset['peerOnclick'] = 'alert(1)';
        place.append(Object.assign(document.createElement('a'), { href: '/careers' }));
        document.body.append(place);
        const ladder = await mounted(page);
        expect(ladder.querySelector('a')).not.to.equal(null);
        expect(troubleOn(page)).to.deep.equal([]);
      });
    });
  }

  it('waits for its link where the page is still on its way', async () => {
    const body = `<div data-peer-widget="career-ladder"><b>Careers</b>${PAUSE}${LINK}</div>`;
    const page = await openPage('any', {
      fields: { head: classicScript('peer-career.iife.js'), body },
      early: true,
    });
    await until(() => page.document.querySelector('b'), 'for the first half');
    await release(page.key);
    const ladder = await mounted(page);
    expect(tagsOn(page)).to.deep.equal(['peer-career-ladder']);
    expect([...ladder.children].map(({ localName }) => localName)).to.deep.equal(['b', 'a']);
  });

  it('is mounted once where the script stands on the page twice', async () => {
    const copies = [
      moduleScript(cdnAddress('dist/cdn/peer-career.js')),
      classicScript(cdnAddress('dist/cdn/peer-career.iife.js')),
      moduleScript(cdnAddress('dist/cdn/peer-career.js')),
    ];
    const page = await openPageWith(copies.join(''), marker('career-ladder'));
    await mounted(page);
    add(page, marker('salary-chart'));
    await mounted(page, 'peer-salary-chart');
    expect(tagsOn(page)).to.deep.equal(['peer-career-ladder', 'peer-salary-chart']);
    expect(troubleOn(page)).to.deep.equal([]);
  });
});
