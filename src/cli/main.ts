#!/usr/bin/env node
import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { VERSION } from '../page/registry.js';
import { pack, PACKAGE_FORMATS, type PackOptions } from './pack.js';
import { compareFiles, validateFiles, type Format } from './validate.js';

const print = (text: string) => process.stdout.write(text);

const formatOption = () =>
  new Option('--format <format>', 'how findings are printed')
    .choices(['text', 'json'])
    .default('text');

const program = new Command('peer-career')
  .description('Works on career files for the peer-career widgets.')
  .version(VERSION);

program
  .command('validate')
  .description(
    'Check career files, and the rules for their certification. Exits with 1 when something has to be mended.',
  )
  .argument('<file...>', 'files (JSON)')
  .addOption(formatOption())
  .action(async (files: string[], { format }: { format: Format }) => {
    process.exitCode = await validateFiles(files, format, print);
  });

program
  .command('parity')
  .description('Check that two files are the same in two languages: only text may differ.')
  .argument('<file>', 'career file, or file of rules (JSON)')
  .argument('<other>', 'the same in another language')
  .addOption(formatOption())
  .action(async (one: string, other: string, { format }: { format: Format }) => {
    process.exitCode = await compareFiles(one, other, format, print);
  });

program
  .command('pack')
  .description(
    'Put the whole guide into a package for a learning platform, with progress and completion.',
  )
  .addOption(
    new Option('--format <format>', 'what the platform takes')
      .choices(PACKAGE_FORMATS)
      .makeOptionMandatory(),
  )
  .option('--data <file>', 'career file (JSON); the built-in career without')
  .option('--lang <language>', "language of the page, such as es; the career's own without")
  .option('--sections <names>', 'which sections, in which order, such as "ladder steps faq"')
  .option('--complete-when <rule>', 'all (steps), steps:8, or visited', 'all')
  .requiredOption('-o, --output <file>', 'the package (zip)')
  .action(async ({ output, ...options }: PackOptions & { output: string }) => {
    try {
      if (options.data !== undefined) await refuseFindings(options.data);
      await writeFile(output, await pack(options));
      print(`${output}\n`);
    } catch (cause) {
      process.exitCode = 1;
      process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    }
  });

async function refuseFindings(file: string): Promise<void> {
  let findings = '';
  const code = await validateFiles([file], 'text', (text) => (findings += text));
  if (code > 0) throw new Error(findings.trimEnd());
}

await program.parseAsync();
