#!/usr/bin/env node
import { Command, Option } from 'commander';
import { VERSION } from '../page/registry.js';
import { validateFiles } from './validate.js';

const program = new Command('peer-career')
  .description('Works on career files for the peer-career widgets.')
  .version(VERSION);

program
  .command('validate')
  .description('Check career files. Exits with 1 when something has to be mended.')
  .argument('<file...>', 'career files (JSON)')
  .addOption(
    new Option('--format <format>', 'how findings are printed')
      .choices(['text', 'json'])
      .default('text'),
  )
  .action(async (files: string[], { format }: { format: 'text' | 'json' }) => {
    process.exitCode = await validateFiles(files, format, (text) => process.stdout.write(text));
  });

await program.parseAsync();
