import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/role-overview.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { changesLanguage } from '../support/language.js';
import { takesAnotherCareer } from '../support/another-career.js';

const meta: Meta = {
  title: 'Elements/Role overview/Behaviours',
  id: 'role-overview',
  ...elementMeta('peer-role-overview'),
};

export default meta;

export const ChangesLanguage: Story = changesLanguage('peer-role-overview', 'Qué es este trabajo');

export const TakesAnotherCareer: Story = takesAnotherCareer('peer-role-overview');
