import { readFile } from 'node:fs/promises';
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import { sentence, validate, type Finding } from '../schema/validate.js';

/** A finding with its place in the file. */
interface PlacedFinding extends Finding {
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** Prints what has to be mended in each file. Returns the exit code: 1 when there is anything. */
export async function validateFiles(
  files: readonly string[],
  format: 'text' | 'json',
  print: (text: string) => void,
): Promise<0 | 1> {
  const findings = (await Promise.all(files.map(findingsOf))).flat();
  if (format === 'json') print(JSON.stringify({ files, findings }, undefined, 2) + '\n');
  else print(findings.map(toLine).join('') + summary(files.length, findings.length));
  return findings.length > 0 ? 1 : 0;
}

const toLine = (finding: PlacedFinding) =>
  `${finding.file}:${finding.line}:${finding.column} ${sentence(finding)}\n`;

function summary(files: number, findings: number): string {
  const count = (n: number, name: string) => `${n} ${name}${n === 1 ? '' : 's'}`;
  return findings === 0
    ? `${count(files, 'file')} checked, nothing to mend.\n`
    : `${count(findings, 'finding')} in ${count(files, 'file')}.\n`;
}

async function findingsOf(file: string): Promise<PlacedFinding[]> {
  let text: string;
  try {
    text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    const finding = { code: 'file', pointer: '', expected: 'a file that can be read', found };
    return [{ ...finding, fix: 'Check the path.', file, line: 1, column: 1 }];
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (!tree || error) {
    const finding: Finding = {
      code: 'json',
      pointer: '',
      expected: 'JSON',
      found: error ? printParseErrorCode(error.error) : 'nothing',
      fix: 'Look for a missing comma, quote or bracket just before this place.',
    };
    return [{ ...finding, file, ...placeOf(text, error?.offset ?? 0) }];
  }
  return validate(JSON.parse(text)).map((finding) => ({
    ...finding,
    file,
    ...placeOf(text, offsetOf(tree, finding.pointer)),
  }));
}

/** Where the value stands that a JSON Pointer names, or the nearest value around it that exists. */
function offsetOf(tree: Node, pointer: string): number {
  const path = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
  for (; path.length > 0; path.pop()) {
    const node = findNodeAtLocation(tree, path.map(asIndex));
    if (node) return (node.parent?.type === 'property' ? node.parent : node).offset;
  }
  return tree.offset;
}

/** No field of the format is named by digits: they count entries of a list. */
const asIndex = (key: string) => (/^\d+$/.test(key) ? Number(key) : key);

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
  };
}
