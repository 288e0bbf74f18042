#!/usr/bin/env node
import { Command, Option } from 'commander';
import { VERSION } from '../page/registry.js';
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

await program.parseAsync();
