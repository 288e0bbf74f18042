/** WCAG 2.2 AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe looks for: that, and what is good practice. */
export const AXE_OPTIONS = {
  resultTypes: ['violations'],
  runOnly: [...WCAG, 'best-practice'],
  rules: { 'target-size': { enabled: true } },
};
