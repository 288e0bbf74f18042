import { expect } from 'chai';
import { all, one, textOf } from '../support/element.js';
import { untilDrawn, within, type Guide } from '../support/guide.js';
import { openFrame } from '../support/partner-page.js';
import { ScormPlatform, type Mode, type ScormVersion } from '../support/scorm-platform.js';
import { until } from '../support/until.js';

interface Options {
  readonly format?: 'scorm12' | 'scorm2004' | 'cmi5';
  readonly lang?: string;
  readonly sections?: string;
  readonly completeWhen?: string;
}

const page = window as unknown as Record<string, unknown>;
const NAMES = ['API', 'API_1484_11'];
const FORMATS = { '1.2': 'scorm12', '2004': 'scorm2004' } as const;

const addressOf = (options: Options) => {
  const all = { format: 'scorm12', sections: 'steps', ...options };
  return `/package/${encodeURIComponent(JSON.stringify(all))}/index.html`;
};

interface Opened {
  readonly frame: HTMLIFrameElement;
  readonly document: Document;
  readonly guide: Guide;
}

async function untilShown(document: () => Document): Promise<Guide> {
  const guide = await until(
    () => document().querySelector<Guide>('peer-career-path:state(ready)')!,
    'for the guide',
  );
  await untilDrawn(guide);
  return guide;
}

/** Opens a package in a frame, as a platform does. */
async function open(options: Options = {}, query = ''): Promise<Opened> {
  const frame = await openFrame(addressOf(options) + query);
  const guide = await untilShown(() => frame.contentDocument!);
  return { frame, document: frame.contentDocument!, guide };
}

/** Opens a package in a platform for SCORM, in whose page it stands. */
async function launch(
  platform: ScormPlatform,
  options: Options = {},
  mode?: Mode,
): Promise<Opened> {
  for (const name of NAMES) Reflect.deleteProperty(page, name);
  page[NAMES[platform.version === '1.2' ? 0 : 1]!] = platform.launch(mode);
  return open({ format: FORMATS[platform.version], ...options });
}

const boxes = ({ guide }: Opened) =>
  all<HTMLInputElement>(within(guide, 'peer-step-checklist'), '.actions input');
const ticked = (opened: Opened) => boxes(opened).flatMap(({ checked }, i) => (checked ? [i] : []));
/** The box of an action that Texas adds. */
const placeBox = (opened: Opened) =>
  boxes(opened).find((box) => /Texas/.test(box.closest('label')!.textContent))!;
const notice = ({ document }: Opened) => textOf(document.querySelector('.notice')!);

const numberOfFirstActions = ({ guide }: Opened) =>
  all(within(guide, 'peer-step-checklist'), '.actions')[0]!.querySelectorAll('input').length;

describe('A package for a learning platform', () => {
  afterEach(() => {
    for (const name of NAMES) Reflect.deleteProperty(page, name);
    localStorage.clear();
  });

  for (const version of ['1.2', '2004'] as ScormVersion[]) {
    describe(`in SCORM ${version}`, () => {
      it('shows what was ticked when somebody comes back', async () => {
        const platform = new ScormPlatform(version);
        const first = await launch(platform);
        expect(platform.status).to.equal('incomplete');
        expect(notice(first)).to.equal('');
        for (const i of [0, 2, 5]) boxes(first)[i]!.click();
        first.frame.remove();
        expect(ticked(await launch(platform))).to.deep.equal([0, 2, 5]);
        expect(Object.keys(localStorage)).to.deep.equal([]);
      });

      it('shows a tick of a page that was killed', async () => {
        const platform = new ScormPlatform(version);
        const killed = await launch(platform);
        boxes(killed)[3]!.click();
        expect(ticked(await launch(platform))).to.deep.equal([3]);
      });

      it('leaves the visit suspended, with its time, in one request', async () => {
        const platform = new ScormPlatform(version);
        const opened = await launch(platform);
        boxes(opened)[0]!.click();
        const before = platform.commits.length;
        opened.frame.remove();
        await until(() => platform.commits.length > before, 'for the last commit');
        expect(platform.commits.length).to.equal(before + 1);
        const core = version === '1.2' ? 'core.' : '';
        expect(platform.value(`${core}exit`)).to.equal('suspend');
        const time = version === '1.2' ? /^\d\d:\d\d:\d\d$/ : /^PT\d+(\.\d\d?)?S$/;
        expect(platform.value(`${core}session_time`)).to.match(time);
      });

      it('completes the course once, and leaves it completed', async () => {
        const platform = new ScormPlatform(version);
        const options = { completeWhen: 'steps:1' };
        const first = await launch(platform, options);
        const count = numberOfFirstActions(first);
        boxes(first)
          .slice(0, count - 1)
          .forEach((box) => box.click());
        expect(platform.status).to.equal('incomplete');
        boxes(first)[count - 1]!.click();
        expect(platform.status).to.equal('completed');
        first.frame.remove();
        const again = await launch(platform, options);
        expect(ticked(again)).to.have.length(count);
        boxes(again)[0]!.click();
        again.frame.remove();
        expect(platform.status).to.equal('completed');
      });

      it('completes the course when it is opened, where that is the rule', async () => {
        const platform = new ScormPlatform(version);
        await launch(platform, { completeWhen: 'visited', sections: 'faq' });
        await until(() => platform.status === 'completed', 'for the completion');
      });

      for (const mode of ['browse', 'review'] as const) {
        it(`writes nothing in the mode ${mode}, and says so`, async () => {
          const platform = new ScormPlatform(version);
          boxes(await launch(platform))[0]!.click();
          const { text, status } = platform;
          const opened = await launch(platform, {}, mode);
          expect(ticked(opened)).to.deep.equal([0]);
          expect(notice(opened)).to.match(/^You are looking around/);
          const before = platform.commits.length;
          boxes(opened)[1]!.click();
          expect(ticked(opened)).to.deep.equal([0, 1]);
          expect(platform.commits.length).to.equal(before);
          opened.frame.remove();
          expect([platform.text, platform.status]).to.deep.equal([text, status]);
        });
      }

      it('keeps the chosen place, and opens where somebody read', async () => {
        const platform = new ScormPlatform(version);
        const first = await launch(platform, { sections: 'steps certification faq' });
        const window = first.frame.contentWindow!;
        one(first.guide, 'a[href$="=faq"]').click();
        await until(() => window.location.hash === '#peer-section=faq', 'for the address');
        one(first.guide, '#certification button').click();
        const finder = await until(
          () => first.guide.shadowRoot!.querySelector<HTMLElement>('peer-certification-finder')!,
          'for the finder',
        );
        const select = await until(
          () => finder.shadowRoot!.querySelector<HTMLSelectElement>('select:has([value=US-TX])')!,
          'for the places',
        );
        select.value = 'US-TX';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await until(() => platform.text.endsWith(' US-TX'), 'for the place');
        const apply = await until(() => placeBox(first), 'for the actions of the place');
        apply.click();
        const again = await launch(platform, { sections: 'steps certification faq' });
        await until(() => again.guide.jurisdiction === 'US-TX', 'for the place of the last visit');
        await until(() => placeBox(again)?.checked, 'for the tick in an action of the place');
        expect(again.frame.contentWindow!.location.hash).to.equal('#peer-section=faq');
      });
    });
  }

  it('fits on a phone, in Spanish, with a platform that went away', async () => {
    const platform = new ScormPlatform('1.2');
    const { frame, guide, document } = await launch(platform, { lang: 'es', sections: '' });
    frame.width = '367';
    frame.height = '666';
    await until(() => frame.contentWindow!.innerWidth === 367, 'for the narrow frame');
    expect(document.documentElement.scrollWidth).to.be.at.most(367);
    expect(textOf(one(guide, 'h1'))).to.match(/^Especialista/);
    platform.isDown = true;
    const checklist = within(guide, 'peer-step-checklist');
    all<HTMLInputElement>(checklist, '.actions input')[0]!.click();
    const note = await until(
      () => checklist.shadowRoot!.querySelector('[part=note]')!,
      'for the failure to be told',
    );
    expect(textOf(note)).to.match(/marcas/);
    platform.isDown = false;
    all<HTMLInputElement>(checklist, '.actions input')[1]!.click();
    await until(() => !checklist.shadowRoot!.querySelector('[part=note]'), 'for the success');
  });

  it('works without a platform, and keeps ticks in the browser', async () => {
    const first = await open();
    expect(notice(first)).to.match(/^No learning platform was found/);
    boxes(first)[1]!.click();
    first.frame.remove();
    expect(ticked(await open())).to.deep.equal([1]);
  });

  it('finds the platform in the window that opened it', async () => {
    const platform = new ScormPlatform('2004');
    // A frame stands for the popup: it has an opener as well, and WebKit shows no popups to tests.
    const opener = (await openFrame('about:blank')).contentWindow!;
    const popup = await openFrame('about:blank');
    popup.name = popup.contentWindow!.name = 'popup';
    Object.assign(opener, { API_1484_11: platform.launch() });
    expect(opener.open(addressOf({ format: 'scorm2004' }), 'popup')).to.equal(popup.contentWindow);
    const guide = await untilShown(() => popup.contentDocument!);
    const opened = { frame: popup, document: popup.contentDocument!, guide };
    boxes(opened)[2]!.click();
    popup.remove();
    await until(() => platform.value('exit') === 'suspend', 'for the end of the visit');
    expect(ticked(await launch(platform))).to.deep.equal([2]);
  });

  describe('in cmi5', () => {
    interface Log {
      statements: { verb: { id: string } }[];
      breaches: string[];
    }

    const course = () => {
      const address = `/lrs/${crypto.randomUUID()}`;
      const get = async <T>(path: string) =>
        (await (await fetch(`${address}/${path}`)).json()) as T;
      const log = () => get<Log>('log');
      const verbs = async () =>
        (await log()).statements.map(({ verb: { id } }) => id.split('/').at(-1));
      const launch = async (mode = 'Normal', options: Options = {}) => {
        const query = new URLSearchParams(await get(`launch?mode=${mode}`));
        return open({ format: 'cmi5', ...options }, `?${query.toString()}`);
      };
      const fail = () => get('fail?times=1000');
      return { launch, log, verbs, fail };
    };

    it('begins, keeps ticks, tells progress and ends, as the standard asks', async () => {
      const { launch, log, verbs } = course();
      const first = await launch();
      expect(await verbs()).to.deep.equal(['initialized']);
      boxes(first)[0]!.click();
      await until(async () => (await verbs()).includes('progressed'), 'for the progress');
      first.frame.remove();
      await until(async () => (await verbs()).at(-1) === 'terminated', 'for the end');
      const again = await launch();
      expect(ticked(again)).to.deep.equal([0]);
      expect((await log()).breaches).to.deep.equal([]);
    });

    it('completes the course once', async () => {
      const { launch, log, verbs } = course();
      const completed = async () => (await verbs()).filter((verb) => verb === 'completed').length;
      const options = { completeWhen: 'visited' };
      const first = await launch('Normal', options);
      await until(async () => (await completed()) === 1, 'for the completion');
      boxes(first)[0]!.click();
      first.frame.remove();
      await until(async () => (await verbs()).includes('terminated'), 'for the end');
      const again = await launch('Normal', options);
      boxes(again)[1]!.click();
      again.frame.remove();
      const ends = async () => (await verbs()).filter((verb) => verb === 'terminated').length;
      await until(async () => (await ends()) === 2, 'for the second end');
      expect(await completed()).to.equal(1);
      expect((await log()).breaches).to.deep.equal([]);
    });

    it('works all the same when the platform does not answer', async () => {
      const { launch, verbs, fail } = course();
      await fail();
      const opened = await launch();
      expect(notice(opened)).to.match(/^No learning platform was found/);
      boxes(opened)[0]!.click();
      expect(ticked(opened)).to.deep.equal([0]);
      expect(await verbs()).to.deep.equal([]);
    });

    it('shows the way back to the course, and in a review that nothing is kept', async () => {
      const { launch, log, verbs } = course();
      const opened = await launch('Review');
      expect(notice(opened)).to.match(/^You are looking around/);
      const link = opened.document.querySelector<HTMLAnchorElement>('main > p > a')!;
      expect([link.href, link.textContent]).to.deep.equal([
        'https://lms.example/course',
        'Back to the course',
      ]);
      boxes(opened)[0]!.click();
      opened.frame.remove();
      await until(async () => (await verbs()).includes('terminated'), 'for the end');
      expect(await verbs()).to.deep.equal(['initialized', 'terminated']);
      expect((await log()).breaches).to.deep.equal([]);
    });
  });
});
