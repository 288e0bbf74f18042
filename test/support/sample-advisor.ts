import { careerWithRules, type RulesOptions } from './sample-rules.js';
import type { CareerPath } from '../../src/schema/career-path.js';

/** A question of each kind, and what welders on three rungs have: for the small career of the tests. */
export const sampleAdvisor = (): NonNullable<CareerPath['advisor']> => ({
  questions: [
    {
      id: 'school',
      text: 'Did you learn to weld?',
      help: 'Anywhere.',
      kind: 'one',
      options: [
        { id: 'no', label: 'Not yet' },
        { id: 'yes', label: 'Yes' },
      ],
    },
    { id: 'place', text: 'Where do you weld?', kind: 'jurisdiction' },
    {
      id: 'masks',
      text: 'Which masks do you have?',
      kind: 'many',
      options: [
        { id: 'paper', label: 'One of paper' },
        { id: 'steel', label: 'One of steel' },
      ],
    },
    { id: 'years', text: 'How long have you welded?', kind: 'number', unit: 'years' },
    { id: 'time', text: 'How much time do you have?', kind: 'weekly-hours', unit: 'hours a week' },
  ],
  requirements: [
    {
      id: 'schooled',
      level: 'helper',
      text: 'A course in welding',
      met: { '==': [{ var: 'school' }, 'yes'] },
      actions: ['pick-course', 'finish-course'],
      rule: 'training',
      source: 'handbook',
    },
    {
      id: 'practised',
      level: 'welder',
      text: 'Five years of welding',
      met: { '>=': [{ var: 'years' }, 5] },
      actions: ['ask-welder'],
      rule: 'experience',
      source: 'statistics',
    },
    {
      id: 'masked',
      level: 'welder',
      text: 'A mask of steel',
      met: { in: ['steel', { var: 'masks' }] },
      actions: ['buy-helmet'],
      source: 'handbook',
    },
    {
      id: 'long',
      level: 'foreman',
      text: 'Twenty years of welding',
      met: { '>=': [{ var: 'years' }, 20] },
    },
  ],
  strengths: [
    { id: 'hands', text: 'Your hands.', when: true },
    { id: 'mask', text: 'Your mask of steel.', when: { in: ['steel', { var: 'masks' }] } },
  ],
  done: [
    {
      action: 'finish-course',
      when: { '==': [{ var: 'school' }, 'yes'] },
      rules: ['training'],
    },
    { action: 'visit-shop', when: { '>=': [{ var: 'years' }, 1] } },
  ],
});

/** The small career with its questions, and with rules for four places. */
export const careerWithAdvisor = (options: RulesOptions = {}): CareerPath =>
  careerWithRules({ ...options, career: { advisor: sampleAdvisor(), ...options.career } });
