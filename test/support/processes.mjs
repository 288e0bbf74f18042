import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const children = new Set();
const folders = new Set();

/** Ends the process, which leads a group of its own, with this one at the latest. */
export function endWithRun(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
}

export function endGroup(child) {
  if (!children.delete(child)) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended just now.
  }
}

/** A folder that is gone after the run. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.add(folder);
  return folder;
}

process.on('exit', () => {
  for (const child of children) endGroup(child);
  for (const folder of folders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
});

// By default these end the process without an exit event, and Puppeteer's own handlers end only the
// first of two browsers.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
