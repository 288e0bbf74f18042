import type { Meta } from '@storybook/web-components-vite';
import '../../src/elements/responsibility-list.js';
import { elementMeta, type Story } from '../support/element-stories.js';
import { changesLanguage } from '../support/language.js';
import { takesAnotherCareer } from '../support/another-career.js';

const meta: Meta = {
  title: 'Elements/Responsibility list/Behaviours',
  id: 'responsibility-list',
  ...elementMeta('peer-responsibility-list'),
};

export default meta;

export const ChangesLanguage: Story = changesLanguage('peer-responsibility-list', 'Qué harías');

export const TakesAnotherCareer: Story = takesAnotherCareer('peer-responsibility-list');
