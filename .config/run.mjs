import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

/** Runs a command, of this project's packages or the machine's; ends with an error if it fails. */
export function run(command, ...args) {
  const PATH = `node_modules/.bin${delimiter}${process.env.PATH}`;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, PATH },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code ?? signal}`));
    });
  });
}
