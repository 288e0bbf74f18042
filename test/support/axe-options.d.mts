import type { RunOptions } from 'axe-core';

export const WCAG: string[];
export const AXE_OPTIONS: RunOptions;
