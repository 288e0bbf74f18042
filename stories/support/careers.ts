import type { CareerPath, Level, Pay, Step } from '../../src/schema/career-path.js';
import {
  arabicCertification,
  createWordyCertification,
  lamplighterCertification,
} from './places.js';
import { MISSING } from './sources.js';

const SOURCE = 'survey-2026';

/** Ids tell careers apart: what is chosen or ticked in one story stays out of the others. */
function createCareer(career: Pick<CareerPath, 'id' | 'title'> & Partial<CareerPath>): CareerPath {
  return {
    schemaVersion: 1,
    version: '1.0.0',
    lang: 'en',
    summary: 'Made up, to see how a career like it looks.',
    reviewed: '2026-11-22',
    sources: [
      {
        id: SOURCE,
        title: 'A survey that was made up for this story',
        publisher: 'Nobody',
        url: 'https://example.com/survey',
        published: '2026-05',
        retrieved: '2026-11-22',
        kind: 'survey',
      },
    ],
    ...career,
  };
}

function createPay(pay: Pick<Pay, 'id'> & Partial<Pay>): Pay {
  return {
    kind: 'survey',
    currency: 'USD',
    period: 'year',
    place: 'Nowhere',
    asOf: '2026',
    source: SOURCE,
    ...pay,
  };
}

/** A career with as many rungs, steps and so on as asked for, each a little above the one before. */
function createLongCareer(id: string, title: string, count: number): CareerPath {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  return createCareer({
    id,
    title,
    levels: numbers.map((n): Level => ({
      id: `rung-${n}`,
      title: `Support worker, grade ${n}`,
      summary: `On grade ${n} you do what you did before, and a little more of it on your own.`,
      experience: { minYears: n - 1, maxYears: n === count ? null : n },
      tips: ['Ask what the next grade asks for.'],
      ...(n > 1 && { newDuties: [`What grade ${n - 1} does not do yet`] }),
    })),
    pay: numbers.map((n) =>
      createPay({
        id: `pay-${n}`,
        level: `rung-${n}`,
        range: { min: 30_000 + 1_500 * n, max: 38_000 + 2_000 * n, openTop: n === count },
      }),
    ),
    steps: numbers.map((n): Step => ({
      id: `step-${n}`,
      title: `Reach grade ${n}`,
      summary: 'Three things lead there.',
      ...(n > 1 && { after: [`step-${n - 1}`] }),
      actions: ['Read what is asked for', 'Talk to somebody on that grade', 'Apply'].map(
        (text, i) => ({ id: `action-${n}-${i + 1}`, text }),
      ),
    })),
    role: { summary: 'You help, from grade to grade.', is: numbers.map((n) => `Task ${n}`) },
    responsibilities: numbers.map((n) => ({
      id: `group-${n}`,
      title: `Work of grade ${n}`,
      items: ['Listen', 'Write down what was agreed'],
    })),
    skills: numbers.map((n) => ({
      id: `skill-${n}`,
      title: `Skill ${n}`,
      summary: `What you learn on grade ${n}.`,
      levels: [`rung-${n}`],
    })),
    faq: numbers.map((n) => ({
      id: `question-${n}`,
      question: `What comes after grade ${n}?`,
      answer: n < count ? `Grade ${n + 1}.` : 'Nothing more.',
      source: SOURCE,
    })),
  });
}

/** Few and short steps, to show each of the states that a step can be in. */
function createShortCareer(): CareerPath {
  const steps: [title: string, ...actions: string[]][] = [
    ['Look around', 'Visit a place where peers work'],
    ['Learn', 'Sign up for a course', 'Go to all of its days'],
    ['Volunteer', 'Ask where help is wanted'],
    ['Apply', 'Write a letter', 'Get ready for the interview'],
  ];
  return createCareer({
    id: 'four-steps',
    title: 'Four steps',
    steps: steps.map(([title, ...actions], i) => ({
      id: `step-${i + 1}`,
      title,
      summary: 'In your own time.',
      actions: actions.map((text, j) => ({ id: `action-${i + 1}-${j + 1}`, text })),
    })),
  });
}

/** Much is left out, each time something else, and the figures come in every form. */
function createSparseCareer(): CareerPath {
  return createCareer({
    id: 'sparse',
    title: 'Sparse career',
    sources: [
      {
        id: SOURCE,
        title: 'A note without an author, an address or a date',
        publisher: null,
        url: null,
        published: null,
        retrieved: '2026-11-22',
        kind: 'compiled',
      },
    ],
    levels: [
      { id: 'helper', title: 'Helper', summary: 'You help.' },
      {
        id: 'worker',
        title: 'Worker',
        summary: 'You work. Nobody said for how long.',
        experience: { minYears: null, maxYears: null },
      },
      {
        id: 'lead',
        title: 'Lead',
        summary: 'You lead.',
        experience: { minYears: 3, maxYears: null },
        tips: [],
        newDuties: [],
      },
    ],
    pay: [
      createPay({ id: 'open', level: 'worker', asOf: null, range: { min: 41_000, openTop: true } }),
      createPay({
        id: 'middle',
        level: 'lead',
        asOf: null,
        period: 'hour',
        percentiles: { p50: 29.5 },
      }),
    ],
    steps: [
      { id: 'look', title: 'Look around', summary: 'This step has no actions of its own.' },
      {
        id: 'ask',
        title: 'Ask',
        summary: 'Not everybody has to.',
        optional: true,
        places: 'some',
        actions: [{ id: 'ask-somebody', text: 'Ask somebody' }],
      },
      { id: 'stay', title: 'Stay in touch', summary: 'All the time.', ongoing: true, actions: [] },
    ],
    occupation: { codes: [], note: 'No statistics count this career.' },
    workEnvironment: { schedule: ['Days and nights'], settings: [] },
    responsibilities: [
      { id: 'unknown', title: 'What nobody wrote down', items: [] },
      { id: 'known', title: 'What is known', items: ['Helping'] },
    ],
    skills: [
      { id: 'patience', title: 'Patience', summary: 'It counts everywhere.' },
      { id: 'courage', title: 'Courage', summary: 'It counts at the top.', levels: ['lead'] },
      { id: 'humor', title: 'Humor', summary: 'Nobody said where it counts.', levels: [] },
    ],
    faq: [
      { id: 'why', question: 'Why is so much left out?', answer: 'To see how that looks.' },
      {
        id: 'where',
        question: 'Where does this come from?',
        answer: 'From a source without address, publisher and date.',
        source: SOURCE,
      },
    ],
  });
}

const WORD = 'Lebenserfahrungsexpertinnengruppenleitungsassistenzfortbildungsbeauftragte';
const SENTENCE =
  'You listen to people who are where you once were, you tell what helped you without saying that ' +
  'it has to help them, and you write down what was agreed so that nobody has to tell it twice.';

/** Titles of several lines, words that no column holds, paragraphs that go on and on. */
function createWordyCareer(): CareerPath {
  const titles = [
    `Assistant to the coordinator of peer support in hospitals, clinics, shelters and other places where people arrive who did not plan to, evenings and weekends included`,
    WORD,
    `Senior ${WORD} and https://example.com/a/very/long/address/that/never/breaks/anywhere/at/all`,
  ];
  const ids = ['assistant', 'word', 'senior'];
  const paragraph = Array<string>(8).fill(SENTENCE).join(' ');
  return createCareer({
    id: 'wordy',
    title: titles[0]!,
    levels: ids.map((id, i) => ({
      id,
      title: titles[i]!,
      alternateTitles: titles.filter((title) => title !== titles[i]),
      summary: paragraph,
      experience: { minYears: i, maxYears: i + 1, note: SENTENCE },
      tips: [SENTENCE, WORD, paragraph],
      newDuties: [SENTENCE, WORD],
    })),
    pay: [
      ...ids.map((id, i) =>
        createPay({
          id: `pay-${id}`,
          level: id,
          range: { min: 100_000_000 * (i + 1), max: 150_000_000 * (i + 2), openTop: i === 2 },
        }),
      ),
      createPay({
        id: 'neighbour',
        kind: 'proxy-percentiles',
        occupation: { scheme: 'SOC', code: '21-1094', title: titles[2]! },
        percentiles: { p10: 120_000_000, p50: 250_000_000, p90: 420_000_000 },
      }),
    ],
    steps: ids.map((id, i) => ({
      id,
      title: titles[i]!,
      summary: paragraph,
      optional: true,
      ongoing: true,
      places: 'some',
      ...(i > 0 && { after: ids.slice(0, i) }),
      actions: [SENTENCE, WORD, paragraph].map((text, j) => ({ id: `${id}-${j}`, text })),
    })),
    occupation: {
      codes: titles.map((title, i) => ({
        scheme: 'SOC',
        version: '2018',
        code: `21-109${i}`,
        title,
        match: 'broad',
        evidence: paragraph,
      })),
      note: paragraph,
    },
    role: { summary: paragraph, is: [SENTENCE, WORD, paragraph], isNot: [WORD, SENTENCE] },
    workEnvironment: {
      summary: SENTENCE,
      settings: [WORD, SENTENCE],
      schedule: [SENTENCE],
      specialties: [...titles],
    },
    responsibilities: ids.map((id, i) => ({
      id,
      title: titles[i]!,
      items: [SENTENCE, WORD, paragraph],
    })),
    skills: ids.map((id, i) => ({ id, title: titles[i]!, summary: paragraph, levels: ids })),
    faq: ids.map((id, i) => ({
      id,
      question: `${titles[i]!}?`,
      answer: `${paragraph} ${WORD}`,
      source: SOURCE,
    })),
    certification: createWordyCertification(titles[0]!, WORD, paragraph),
    support: ids.map((id, i) => ({
      id,
      kind: 'help',
      title: titles[i]!,
      text: paragraph,
      links: [{ label: titles[i]!, url: 'tel:112' }],
    })),
  });
}

/** In Arabic: the elements' own words are English, the career's are not. */
function createArabicCareer(): CareerPath {
  const titles = ['مساعد دعم الأقران', 'أخصائي دعم الأقران', 'أخصائي أول', 'مشرف', 'مدير البرنامج'];
  const numbers = titles.map((_, i) => i + 1);
  return createCareer({
    id: 'arabic',
    title: 'أخصائي دعم الأقران',
    lang: 'ar',
    dir: 'rtl',
    summary: 'استخدم ما تعلمته في رحلة تعافيك لتساند الآخرين في رحلتهم.',
    levels: numbers.map((n) => ({
      id: `level-${n}`,
      title: titles[n - 1]!,
      alternateTitles: ['مرشد من ذوي الخبرة', 'Peer Mentor'],
      summary: 'تستمع إلى الناس وتشاركهم تجربتك وتساعدهم على وضع أهدافهم، وتعمل مع فريق الرعاية.',
      experience: { minYears: 2 * (n - 1), maxYears: n === 5 ? null : 2 * n },
      tips: ['استمع جيدًا، وتأكد من أنك فهمت.', 'اعتنِ بنفسك أيضًا.'],
      newDuties: ['قيادة مجموعات الدعم', 'تدريب الزملاء الجدد'],
    })),
    pay: [
      ...numbers.map((n) =>
        createPay({
          id: `pay-${n}`,
          level: `level-${n}`,
          range: { min: 25_000 + 10_000 * n, max: 38_000 + 13_000 * n, openTop: n === 5 },
        }),
      ),
      createPay({
        id: 'neighbour',
        kind: 'proxy-percentiles',
        occupation: { scheme: 'SOC', code: '21-1094', title: 'العاملون في صحة المجتمع' },
        percentiles: { p10: 37_000, p50: 51_000, p90: 78_000 },
      }),
    ],
    steps: [
      ['تعرّف على الدور', 'اقرأ عن العمل اليومي', 'تحدّث مع شخص يعمل في هذا المجال'],
      ['احصل على التدريب', 'ابحث عن دورة معتمدة', 'سجّل في الدورة', 'أكمل ساعات التدريب'],
      ['تقدّم إلى وظيفة', 'اكتب سيرتك الذاتية', 'استعد للمقابلة'],
    ].map(([title, ...actions], i) => ({
      id: `step-${i + 1}`,
      title: title!,
      summary: 'خذ وقتك: لا يلزم أن تفعل كل شيء في يوم واحد.',
      ...(i > 0 && { after: [`step-${i}`] }),
      actions: actions.map((text, j) => ({ id: `action-${i + 1}-${j + 1}`, text })),
    })),
    occupation: {
      codes: [
        {
          scheme: 'SOC',
          version: '2018',
          code: '21-1094',
          title: 'العاملون في صحة المجتمع',
          match: 'related',
          evidence: 'لا يوجد رمز خاص بهذه المهنة (Peer Support).',
        },
      ],
    },
    role: {
      summary: 'تساند الآخرين بما تعلمته من تجربتك.',
      is: ['الاستماع', 'مشاركة التجربة'],
      isNot: ['العلاج', 'التشخيص'],
    },
    workEnvironment: {
      settings: ['المستشفيات', 'المراكز الأهلية'],
      schedule: ['دوام جزئي أو كامل'],
    },
    responsibilities: [
      { id: 'support', title: 'المساندة', items: ['تستمع وتسأل', 'ترافق من يحتاج إلى رفيق'] },
      { id: 'team', title: 'العمل مع الفريق', items: ['تكتب ما اتُّفق عليه'] },
    ],
    skills: [
      { id: 'listening', title: 'الاستماع', summary: 'تترك الناس يكملون كلامهم.' },
      {
        id: 'leading',
        title: 'القيادة',
        summary: 'تدعم زملاءك وتوزع العمل بعدل.',
        levels: ['level-4', 'level-5'],
      },
      { id: 'notes', title: 'التدوين', summary: 'تكتب بوضوح.', levels: ['level-2'] },
    ],
    faq: [
      {
        id: 'degree',
        question: 'هل أحتاج إلى شهادة جامعية؟',
        answer: 'في أغلب الأماكن لا. اسأل عن شروط المكان الذي تعيش فيه.',
        source: SOURCE,
      },
      { id: 'pay', question: 'هل العمل مدفوع الأجر؟', answer: 'نعم، ويزيد الأجر مع الخبرة.' },
    ],
    certification: arabicCertification,
  });
}

/** Questions that are none of the built-in career's. */
const lamplighterAdvisor: NonNullable<CareerPath['advisor']> = {
  questions: [
    {
      id: 'dark',
      text: 'Do you like to walk after dark?',
      help: 'Say what is true tonight.',
      kind: 'one',
      options: [
        { id: 'no', label: 'Not so much' },
        { id: 'yes', label: 'Yes, with a lamp' },
      ],
    },
    { id: 'place', text: 'Where are your lamps?', kind: 'jurisdiction' },
    {
      id: 'tools',
      text: 'What do you have?',
      kind: 'many',
      options: [
        { id: 'ladder', label: 'A ladder' },
        { id: 'matches', label: 'Matches that do not mind the wind' },
      ],
    },
    { id: 'nights', text: 'How many nights have you done it?', kind: 'number', unit: 'nights' },
    { id: 'time', text: 'How much time do you have?', kind: 'weekly-hours', unit: 'hours a week' },
  ],
  requirements: [
    {
      id: 'dark',
      level: 'helper',
      text: 'You do not mind the dark',
      met: { '==': [{ var: 'dark' }, 'yes'] },
      actions: ['walk'],
      source: SOURCE,
    },
    {
      id: 'nights',
      level: 'keeper',
      text: 'A hundred nights',
      met: { '>=': [{ var: 'nights' }, 100] },
      actions: ['walk'],
      rule: 'experience',
      source: SOURCE,
    },
    {
      id: 'trained',
      level: 'keeper',
      text: 'A ladder, and what your place asks for',
      met: { in: ['ladder', { var: 'tools' }] },
      actions: ['read'],
      rule: 'training',
      source: SOURCE,
    },
  ],
  strengths: [
    { id: 'matches', text: 'Your matches.', when: { in: ['matches', { var: 'tools' }] } },
    { id: 'eyes', text: 'Your eyes, which know the dark by now.', when: true },
  ],
  done: [{ action: 'walk', when: { '>=': [{ var: 'nights' }, 1] } }],
};

/** What certification takes is told in another file. */
function createLamplighter(
  id: string,
  certification: NonNullable<CareerPath['certification']>,
): CareerPath {
  return createCareer({
    id,
    title: 'Lamplighter',
    levels: [
      { id: 'helper', title: 'Helper', summary: 'You carry the ladder.' },
      { id: 'keeper', title: 'Keeper of lamps', summary: 'You light the lamps of a street.' },
    ],
    steps: [
      {
        id: 'look',
        title: 'Look around',
        summary: 'In your own time.',
        actions: [{ id: 'walk', text: 'Take a walk after dark' }],
      },
      {
        id: 'certificate',
        title: 'Get certified',
        summary: 'The rules differ from place to place.',
        actions: [{ id: 'read', text: 'Look up what your place asks for' }],
      },
    ],
    certification: { ...certification, step: 'certificate' },
    pay: [
      createPay({ id: 'pay-helper', level: 'helper', range: { min: 20_000, max: 24_000 } }),
      createPay({ id: 'pay-keeper', level: 'keeper', range: { min: 26_000, openTop: true } }),
    ],
    advisor: lamplighterAdvisor,
  });
}

/** What stories show, by the name that the Controls panel offers. */
export const CAREERS = {
  /** No data: the element shows the career that it brings along, or that of its address. */
  'built in': undefined,
  sparse: createSparseCareer(),
  empty: createCareer({ id: 'empty', title: 'Career without a section' }),
  wordy: createWordyCareer(),
  'four steps': createShortCareer(),
  'one rung': createLongCareer('one-rung', 'Short career', 1),
  'forty rungs': createLongCareer('forty-rungs', 'Long career', 40),
  arabic: createArabicCareer(),
  lamplighter: createLamplighter('lamplighter', lamplighterCertification),
  'rules fail': createLamplighter('rules-fail', { ...lamplighterCertification, url: MISSING }),
} satisfies Record<string, CareerPath | undefined>;

export type CareerName = keyof typeof CAREERS;
