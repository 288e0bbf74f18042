import 'axe-core';
import type { NodeResult, Result, RunOptions } from 'axe-core';
import { AXE_OPTIONS } from './axe-options.mjs';

declare global {
  // axe-core is no module for browsers: it puts itself here.
  var axe: typeof import('axe-core');
}

const OPTIONS: RunOptions = {
  ...AXE_OPTIONS,
  rules: {
    ...AXE_OPTIONS.rules,
    // Landmarks are up to the page that an element is put on.
    region: { enabled: false },
  },
};

/** Fails with a readable list if axe finds a violation of WCAG 2.2 AA or of a best practice. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await (await axeOf(element.ownerDocument)).run(element, OPTIONS);
  if (violations.length > 0) throw new Error(violations.map(describeViolation).join('\n'));
}

/** A page in a frame needs a copy of its own. */
async function axeOf({ defaultView, head }: Document): Promise<typeof axe> {
  const window = defaultView as Window & Partial<typeof globalThis>;
  if (!window.axe) {
    const script = head.ownerDocument.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    head.append(script);
    await loaded;
  }
  return window.axe!;
}

function describeViolation({ id, impact, help, helpUrl, nodes }: Result): string {
  return [`${id} (${impact}): ${help}, see ${helpUrl}`, ...nodes.map(describeNode)].join('\n');
}

function describeNode({ target, html, failureSummary }: NodeResult): string {
  const summary = failureSummary?.replaceAll('\n', '\n    ') ?? '';
  return `  ${target.flat().join(' > ')}: ${html}\n    ${summary}`;
}
